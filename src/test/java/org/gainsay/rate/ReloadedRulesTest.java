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

  @Test
  void after_any_save_the_rules_are_those_of_the_file() throws Exception {
    String first = FIRST;
    String second = SECOND.formatted(-1);
    String third = SECOND.formatted(-2).replace("second", "third").replace("MY-02", "MY-03");
    RulePack pack = load(-1);
    for (String saved :
        List.of(
            first + second + third,
            first + second + third.replace("!negated", "negated"),
            first.replace("import", "// one more line\nimport") + third,
            first + third + second,
            first + "/* " + second + " */" + third,
            first + " // rule \"second\"\n" + third.replace("@points(-2)", "@points(2)"),
            second.replace(" rule", "package newsroom\nimport org.gainsay.fact.*\nrule"))) {
      Files.writeString(folder.resolve("a.drl"), saved);
      pack = pack.reload(List.of(folder));
      assertThat(findings(pack))
          .isEqualTo(findings(RulePack.load(List.of(folder), RuleCache.none())));
    }
  }

  private static List<String> findings(RulePack pack) throws Exception {
    try (Rater rater = new Rater(pack, OwnRules.PROVENANCE)) {
      Assessment assessment =
          rater.rate(ExampleFacts.dossier(new ObjectMapper().readTree("{\"claims\":[{}]}")));
      return assessment.claims().get(0).findings().stream()
          .map(finding -> finding.rule() + " " + finding.rule().points())
          .sorted()
          .toList();
    }
  }

  private RulePack load(int points) throws Exception {
    Files.writeString(folder.resolve("a.drl"), FIRST + HIDDEN + SECOND.formatted(points));
    return RulePack.load(List.of(folder), RuleCache.none());
  }
}
