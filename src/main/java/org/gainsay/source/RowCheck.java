package org.gainsay.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.fact.SourceKind;

/** Checks the cells of a row of {@code sources.csv}. */
final class RowCheck {
  private final Table.Row row;
  private final List<TableProblem> problems;

  private RowCheck(Table.Row row, List<TableProblem> problems) {
    this.row = row;
    this.problems = problems;
  }

  /** Whether the row can be understood; else {@code problems} say why not. */
  static boolean isGood(Table.Row row, List<TableProblem> problems) {
    int before = problems.size();
    new RowCheck(row, problems).check();
    return problems.size() == before;
  }

  private void check() {
    if (row.get("name").isEmpty()) {
      bad("name", "the source has no name (expected one)");
    }
    String kind = row.get("kind");
    if (Arrays.stream(SourceKind.values()).noneMatch(each -> each.name().equals(kind))) {
      String known =
          Arrays.stream(SourceKind.values()).map(Enum::name).collect(Collectors.joining(", "));
      bad("kind", "unknown kind " + kind + " (expected one of " + known + ")");
    }
    if (!row.get("state").matches("|[A-Z]{2}")) {
      bad("state", row.get("state") + " is no state (expected a code of two capitals, as in SY)");
    }
    for (String ally : row.list("allies")) {
      if (!ally.matches("[A-Z]{2}")) {
        bad("allies", ally + " is no state (expected codes of two capitals with | between them)");
      }
    }
    if (!row.get("reliability").matches("|[A-F]")) {
      bad("reliability", row.get("reliability") + " is no reliability (expected A to F)");
    }
    List.of("as_of", "from", "until").forEach(this::day);
    if (row.get("reference").isEmpty()) {
      String message = row.get("name") + " has no reference (expected an address)";
      problems.add(row.problem("reference", "NO_REFERENCE", message));
    }
  }

  private void day(String column) {
    try {
      if (!row.get(column).isEmpty()) {
        LocalDate.parse(row.get(column));
      }
    } catch (DateTimeException e) {
      bad(column, row.get(column) + " is no day (expected year, month and day, as in 2026-01-31)");
    }
  }

  private void bad(String column, String message) {
    problems.add(row.problem(column, "BAD_SOURCE", message));
  }
}
