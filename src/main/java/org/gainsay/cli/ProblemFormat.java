package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.author.PackCheck;
import org.gainsay.rule.RuleProblem;

/** Problems of rules as text for people, for programs and for GitHub. */
final class ProblemFormat {
  private ProblemFormat() {}

  static String text(List<RuleProblem> problems) {
    return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
  }

  /** An array with one object a problem. */
  static String json(List<RuleProblem> problems) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (RuleProblem problem : problems) {
      array
          .addObject()
          .put("file", problem.file())
          .put("line", problem.line())
          .put("column", problem.column())
          .put("severity", severity(problem))
          .put("code", problem.code())
          .put("message", problem.message())
          .put("expected", problem.expected());
    }
    return array.toPrettyString() + "\n";
  }

  /** Workflow commands, which GitHub shows beside the lines of a change. */
  static String github(List<RuleProblem> problems) {
    return problems.stream()
        .map(
            problem ->
                "::%s file=%s,line=%d,col=%d,title=%s::%s%n"
                    .formatted(
                        severity(problem),
                        property(problem.file()),
                        problem.line(),
                        problem.column(),
                        problem.code(),
                        data(message(problem)))
                    .replace("\r\n", "\n"))
        .collect(Collectors.joining());
  }

  /** {@code 40 rules, 0 problems}, or how many of each sort. */
  static String summary(PackCheck.Checked report) {
    long errors = report.problems().stream().filter(RuleProblem::isError).count();
    long warnings = report.problems().size() - errors;
    String problems =
        errors + warnings == 0
            ? "0 problems"
            : counted(errors, "error") + ", " + counted(warnings, "warning");
    return counted(report.rules(), "rule") + ", " + problems;
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String severity(RuleProblem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String message(RuleProblem problem) {
    String expected = problem.expected();
    return problem.message() + (expected.isEmpty() ? "" : " (expected " + expected + ")");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
