package org.gainsay.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.ProblemCode;
import org.gainsay.cli.ExitCode;
import org.gainsay.rule.Rule;

/** The parts of the documentation that are made from the code and the rules. */
final class Generated {
  private Generated() {}

  static String problems() {
    return Stream.of(ProblemCode.values())
        .map(
            code ->
                "| `%s` | %s | %s |"
                    .formatted(
                        code, code.severity().name().toLowerCase(Locale.ROOT), code.explanation()))
        .collect(Collectors.joining("\n", "| code | | meaning |\n|---|---|---|\n", "\n"));
  }

  static String exitCodes() {
    return Stream.of(ExitCode.values())
        .map(code -> "| %d | %s |".formatted(code.number(), code.meaning()))
        .collect(Collectors.joining("\n", "| code | meaning |\n|---|---|\n", "\n"));
  }

  static String catalogue(List<Rule> rules) {
    return rules.stream().map(Generated::section).collect(Collectors.joining("\n"));
  }

  private static String section(Rule rule) {
    String limits = rule.limits().isEmpty() ? "" : "*Limits.* " + rule.limits() + "\n";
    return """
        ### %1$s
        **%2$s**: %3$s points, group `%4$s`, since %5$s, [examples](../rules/examples/%1$s.yaml)

        %6$s
        %7$s"""
        .formatted(
            rule.id(),
            rule.title(),
            rule.points(),
            rule.group(),
            rule.since(),
            rule.rationale(),
            limits);
  }
}
