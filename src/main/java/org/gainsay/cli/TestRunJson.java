package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.gainsay.author.CaseResult;
import org.gainsay.author.Coverage;
import org.gainsay.author.TestRun;

/** What came of examples, for programs. */
final class TestRunJson {
  private TestRunJson() {}

  static String of(TestRun run) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("passed", run.passed());
    ArrayNode cases = tree.putArray("cases");
    for (CaseResult result : run.results()) {
      ObjectNode node = cases.addObject();
      node.put("rule", result.example().rule());
      node.put("name", result.of().name());
      node.put("file", result.example().file());
      node.put("line", result.of().line());
      node.put("status", result.status().name().toLowerCase(Locale.ROOT));
      ArrayNode failures = node.putArray("failures");
      for (CaseResult.Failure failure : result.failures()) {
        ObjectNode each = failures.addObject().put("expected", failure.expected());
        failure.got().forEach(each.putArray("got")::add);
      }
    }
    run.coverage().ifPresent(coverage -> coverage(coverage, tree.putObject("coverage")));
    return tree.toString();
  }

  private static void coverage(Coverage coverage, ObjectNode tree) {
    tree.put("percent", coverage.percent());
    ArrayNode rules = tree.putArray("rules");
    for (Coverage.OfRule rule : coverage.rules()) {
      ObjectNode node = rules.addObject();
      node.put("rule", rule.rule().id()).put("fires", rule.fires()).put("quiet", rule.quiet());
      ArrayNode conditions = node.putArray("conditions");
      for (Coverage.OfCondition condition : rule.conditions()) {
        conditions
            .addObject()
            .put("condition", condition.condition())
            .put("line", condition.line())
            .put("held", condition.held())
            .put("failed", condition.failed())
            .put("excuse", condition.excuse().isEmpty() ? null : condition.excuse());
      }
    }
  }
}
