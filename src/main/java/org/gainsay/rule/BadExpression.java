package org.gainsay.rule;

/** A condition holds something that no condition may hold. */
final class BadExpression extends Exception {
  private static final long serialVersionUID = 1L;
  private final int at;
  private final String expected;

  /**
   * @param at offset in the file
   */
  BadExpression(int at, String message, String expected) {
    super(message);
    this.at = at;
    this.expected = expected;
  }

  int at() {
    return at;
  }

  String expected() {
    return expected;
  }
}
