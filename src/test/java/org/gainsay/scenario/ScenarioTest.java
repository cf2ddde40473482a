package org.gainsay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dossiers as careful editors read them; written without sight of the code. */
class ScenarioTest {
  /** What came of a folder of dossiers. */
  private record Score(int met, int expected, List<String> report) {
    double share() {
      return (double) met / expected;
    }

    String line() {
      return "%d of %d expectations met".formatted(met, expected);
    }
  }

  @Test
  void most_of_what_a_careful_editor_expects_comes_out() throws IOException {
    Score score = score(System.getProperty("scenarios", "src/test/resources/scenarios"));
    score.report.add(score.line());
    Files.write(Path.of("target/scenarios.txt"), score.report);
    assertThat(score.share()).as("see target/scenarios.txt").isGreaterThan(0.93);
  }

  /**
   * Nobody reads what is missed of these, so that nothing is built for them: they tell what to
   * expect of texts that nobody has seen.
   */
  @Test
  void most_of_what_is_held_back_comes_out_as_well() throws IOException {
    Score score = score("src/test/resources/held-back");
    Files.writeString(Path.of("target/held-back.txt"), score.line() + "\n");
    assertThat(score.share()).isGreaterThan(0.78);
  }

  private static Score score(String folder) {
    Stages stages = Stages.shared();
    List<String> report = new ArrayList<>();
    int expected = 0;
    int missed = 0;
    for (Scenario scenario : Scenario.all(Path.of(folder))) {
      List<JsonNode> assessments = stages.assess(scenario.articles());
      List<String> failures = scenario.failures(assessments);
      expected += scenario.expect().size();
      missed += failures.size();
      report.add("%s: %s".formatted(scenario.file(), scenario.name()));
      failures.forEach(failure -> report.add("    " + failure));
      if (!failures.isEmpty()) {
        assessments.forEach(assessment -> report.addAll(Scenario.seen(assessment)));
      }
    }
    return new Score(expected - missed, expected, report);
  }
}
