package org.gainsay.rule;

import java.util.List;

/**
 * One file of rules as it was read, once: what is checked is what is built.
 *
 * @param name path within its rule directory, with {@code /}
 * @param shown the same after the directory as it was given, for messages
 * @param code the text with blanks in place of comments and of what is between quotes
 */
record RuleFile(String name, String shown, String text, String code) {

  RuleFile(String name, String shown, String text) {
    this(name, shown, text, DrlText.blank(text));
  }

  List<String> lines() {
    return text.lines().toList();
  }

  /** A problem with what stands at an offset. */
  RuleProblem error(int offset, String code, String message, String expected) {
    return problem(offset, Severity.ERROR, code, message, expected);
  }

  /** Something at an offset that somebody should look at. */
  RuleProblem warning(int offset, String code, String message, String expected) {
    return problem(offset, Severity.WARNING, code, message, expected);
  }

  private RuleProblem problem(
      int offset, Severity severity, String code, String message, String expected) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int begin = text.lastIndexOf('\n', at - 1) + 1;
    int line = 1 + (int) text.substring(0, begin).chars().filter(each -> each == '\n').count();
    return new RuleProblem(shown, line, at - begin + 1, severity, code, message, expected);
  }

  /**
   * Where {@code words} stand in a part of the text, comments and strings aside, else its start.
   */
  int find(String words, int from, int to) {
    int end = Math.min(to, code.length());
    for (int at = code.indexOf(words, from);
        at >= 0 && at + words.length() <= end;
        at = code.indexOf(words, at + 1)) {
      boolean whole =
          (at == 0 || !joins(code.charAt(at - 1), words.charAt(0)))
              && (at + words.length() == code.length()
                  || !joins(words.charAt(words.length() - 1), code.charAt(at + words.length())));
      if (whole) {
        return at;
      }
    }
    return from;
  }

  /** Whether the two are parts of one word. */
  private static boolean joins(char one, char other) {
    return Character.isJavaIdentifierPart(one) && Character.isJavaIdentifierPart(other);
  }

  /** The offset at which a line begins; lines count from 1. */
  int offset(int line) {
    int at = 0;
    for (int count = 1; count < line; count++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return at;
      }
      at = end + 1;
    }
    return at;
  }
}
