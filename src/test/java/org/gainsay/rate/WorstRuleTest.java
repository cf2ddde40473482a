package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.author.ExampleFacts;
import org.gainsay.link.Dossier;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worst rules that the check lets through end at their limits, and the rater goes on. */
class WorstRuleTest {
  private static final long PLENTY = Long.MAX_VALUE;

  /** So many signals make more pairs than any limit allows. */
  private static final int MANY = 3000;

  @TempDir Path directory;

  @Test
  void a_join_of_all_with_all_ends_by_the_deadline() throws Exception {
    // The condition that decides is the last one, and no combination fulfils it.
    String join =
        """
        $one   : Signal(claim == $claim)
        $two   : Signal(claim.article == $one.claim.article, id != $one.id)
        $three : Signal(claim.article == $one.claim.article, count > $two.count)
        """;
    OverrunException overrun =
        overrun(join, MANY, new Limits(Duration.ofSeconds(2), PLENTY, 1_000_000));
    assertThat(overrun.code()).isEqualTo("RULES_TIMEOUT");
    assertThat(overrun).hasMessageStartingWith("the rules need more than 2.0 s for this article");
  }

  @Test
  void combinations_that_fill_the_memory_end_before_they_do() throws Exception {
    String join =
        """
        $one   : Signal(claim == $claim)
        $two   : Signal(claim == $claim)
        $three : Signal(claim == $claim)
        """;
    OverrunException overrun =
        overrun(join, MANY, new Limits(Duration.ofMinutes(5), 100_000_000, 1_000_000));
    assertThat(overrun.code()).isEqualTo("RULES_MEMORY");
  }

  @Test
  void rules_that_fire_too_often_end() throws Exception {
    String join = "$one : Signal(claim == $claim)\n$two : Signal(claim == $claim)";
    OverrunException overrun =
        overrun(join, 200, new Limits(Duration.ofMinutes(5), PLENTY, 10_000));
    assertThat(overrun.code()).isEqualTo("RULES_ENDLESS");
  }

  @Test
  void a_long_honest_article_is_rated() throws Exception {
    Assessment assessment = OwnRules.RATER.rate(dossier(200, 10));
    assertThat(assessment.claims()).hasSize(200);
  }

  /** What a large dossier ends in; the same rater then rates a small one as it did before. */
  private OverrunException overrun(String join, int signals, Limits limits) throws Exception {
    Files.writeString(
        directory.resolve("a.drl"),
        """
        package newsroom
        import org.gainsay.fact.*
        rule "worst"
          @id("WO-01") @points(-2) @title("A title") @rationale("A reason")
        when
          $claim : Claim()
          %s
        then
          findings.add($claim, $one);
        end
        """
            .formatted(join));
    RulePack pack = RulePack.load(List.of(directory), RuleCache.none());
    try (Rater rater = new Rater(pack, OwnRules.PROVENANCE, limits)) {
      Dossier small = dossier(1, 3);
      String before = rater.rate(small).toString();
      Dossier large = dossier(1, signals);
      OverrunException overrun =
          catchThrowableOfType(OverrunException.class, () -> rater.rate(large));
      assertThat(overrun).isNotNull();
      for (int i = 0; i < 3; i++) {
        assertThat(rater.rate(small)).hasToString(before);
      }
      return overrun;
    }
  }

  private static Dossier dossier(int claims, int signals) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      List<Map<String, Object>> own = new ArrayList<>();
      for (int j = 0; j < signals; j++) {
        own.add(Map.of("kind", "HEDGED"));
      }
      all.add(Map.of("text", "the bridge " + i + " has been repaired", "signals", own));
    }
    return ExampleFacts.dossier(new ObjectMapper().valueToTree(Map.of("claims", all)));
  }
}
