package org.gainsay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dossiers as careful editors read them; written without sight of the code. */
class ScenarioTest {
  @Test
  void most_of_what_a_careful_editor_expects_comes_out() throws Exception {
    Stages stages = Stages.shared();
    List<String> report = new ArrayList<>();
    int expected = 0;
    int missed = 0;
    for (Scenario scenario :
        Scenario.all(Path.of(System.getProperty("scenarios", "src/test/resources/scenarios")))) {
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
    report.add("%d of %d expectations met".formatted(expected - missed, expected));
    Files.write(Path.of("target/scenarios.txt"), report);
    assertThat((double) (expected - missed) / expected)
        .as("see target/scenarios.txt")
        .isGreaterThan(0.80);
  }
}
