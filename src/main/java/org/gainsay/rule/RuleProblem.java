package org.gainsay.rule;

import java.util.Comparator;

/**
 * Something in a rule file that its author has to change.
 *
 * @param file as the author knows it: the rule directory as given, and the path in it
 * @param line from 1
 * @param code what {@code docs} explain: SYNTAX, RULE_ID, POINTS ...
 * @param expected what to write instead, or {@code ""}
 */
public record RuleProblem(String file, int line, String code, String message, String expected)
    implements Comparable<RuleProblem> {
  private static final Comparator<RuleProblem> ORDER =
      Comparator.comparing(RuleProblem::file)
          .thenComparingInt(RuleProblem::line)
          .thenComparing(RuleProblem::code)
          .thenComparing(RuleProblem::message)
          .thenComparing(RuleProblem::expected);

  @Override
  public int compareTo(RuleProblem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: CODE message (expected ...)}. */
  @Override
  public String toString() {
    String hint = expected.isEmpty() ? "" : " (expected " + expected + ")";
    return file + ":" + line + ": " + code + " " + message + hint;
  }
}
