package org.gainsay.rule;

import java.util.Comparator;

/**
 * Something in a rule file that its author has to change.
 *
 * @param file as the author knows it: the rule directory as given, and the path in it
 * @param line from 1
 * @param column from 1, in UTF-16 units; 1 where the whole line or file is meant
 * @param code what {@code docs} explain: SYNTAX, RULE_ID, POINTS ...
 * @param expected what to write instead, or {@code ""}
 */
public record RuleProblem(
    String file,
    int line,
    int column,
    Severity severity,
    String code,
    String message,
    String expected)
    implements Comparable<RuleProblem> {
  private static final Comparator<RuleProblem> ORDER =
      Comparator.comparing(RuleProblem::file)
          .thenComparingInt(RuleProblem::line)
          .thenComparingInt(RuleProblem::column)
          .thenComparing(RuleProblem::code)
          .thenComparing(RuleProblem::message)
          .thenComparing(RuleProblem::expected)
          .thenComparing(RuleProblem::severity);

  public RuleProblem {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no place in " + file + ": " + line + ":" + column);
    }
  }

  /** An error of a whole line or file. */
  public RuleProblem(String file, int line, String code, String message, String expected) {
    this(file, line, 1, Severity.ERROR, code, message, expected);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(RuleProblem other) {
    return ORDER.compare(this, other);
  }

  /**
   * {@code file:line:column: CODE message (expected ...)}, and {@code [warning]} where it is one.
   */
  @Override
  public String toString() {
    String hint = expected.isEmpty() ? "" : " (expected " + expected + ")";
    String mark = isError() ? "" : " [warning]";
    return file + ":" + line + ":" + column + ": " + code + " " + message + hint + mark;
  }
}
