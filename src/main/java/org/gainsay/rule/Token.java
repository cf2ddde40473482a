package org.gainsay.rule;

/**
 * A word or sign of a condition.
 *
 * @param at offset in the file
 * @param text as written
 */
record Token(int at, Kind kind, String text) {
  /** The sorts of words. */
  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  int end() {
    return at + text.length();
  }

  boolean is(String words) {
    return kind != Kind.TEXT && text.equals(words);
  }
}
