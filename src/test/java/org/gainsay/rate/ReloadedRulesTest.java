package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.author.ExampleFacts;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are read again after a save, when only what has changed is compiled. */
class ReloadedRulesTest {
  private static final String FIRST =
      """
      package newsroom
      import org.gainsay.fact.*
      rule "first" @id("MY-01") @points(-2) @title("A title") @rationale("A reason")
      when
          $claim : Claim(source.places.size() == 0)
      then
          findings.add($claim);
      end
      """;

  /** On one line with the end of a comment, where nobody reads it. */
  private static final String HIDDEN =
      """
      /*
      rule "first" when Claim() then System.setProperty("gainsay.hidden", "fired"); end /* */\
      """;

  private static final String SECOND =
      """
       rule "second" @id("MY-02") @points(%d) @title("A title") @rationale("A reason")
      when
          $claim : Claim(!negated)
      then
          findings.add($claim);
      end
      """;

  @TempDir Path folder;

  @Test
  void what_a_comment_hides_stays_hidden() throws Exception {
    RulePack before = load(-1);
    Files.writeString(folder.resolve("a.drl"), FIRST + HIDDEN + SECOND.formatted(-3));
    RulePack after = before.reload(List.of(folder));
    try (Rater rater = new Rater(after, OwnRules.PROVENANCE)) {
      Assessment assessment =
          rater.rate(ExampleFacts.dossier(new ObjectMapper().readTree("{\"claims\":[{}]}")));
      assertThat(System.getProperty("gainsay.hidden")).isNull();
      assertThat(assessment.claims().get(0).findings())
          .extracting(finding -> finding.rule().id() + " " + finding.rule().points())
          .containsExactlyInAnyOrder("MY-01 -2.0", "MY-02 -3.0");
    } finally {
      System.clearProperty("gainsay.hidden");
    }
  }

  private RulePack load(int points) throws Exception {
    Files.writeString(folder.resolve("a.drl"), FIRST + HIDDEN + SECOND.formatted(points));
    return RulePack.load(List.of(folder), RuleCache.none());
  }
}
