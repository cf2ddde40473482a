package org.gainsay.docs;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.ProblemCode;
import org.gainsay.audit.Code;
import org.gainsay.cli.ExitCode;

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

  /** What {@code gainsay audit verify} can find, as a table. */
  static String auditCodes() {
    StringBuilder table = new StringBuilder("| code | meaning |\n|---|---|\n");
    for (Code code : Code.values()) {
      table.append("| `%s` | %s |\n".formatted(code, code.meaning()));
    }
    return table.toString();
  }
}
