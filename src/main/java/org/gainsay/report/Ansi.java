package org.gainsay.report;

import org.gainsay.rate.Label;

/**
 * Colours for terminals.
 *
 * @param asked whether colours are wanted; else all methods return what they are given
 */
record Ansi(boolean asked) {
  private static final String END = "\u001b[0m";

  String bold(String words) {
    return code("1", words);
  }

  String dim(String words) {
    return code("2", words);
  }

  /** Underlined, in the colour of a rating. */
  String underline(Label label, String words) {
    return code("4;" + colour(label), words);
  }

  String rating(Label label, String words) {
    return code("1;" + colour(label), words);
  }

  private String code(String code, String words) {
    return asked ? "\u001b[" + code + "m" + words + END : words;
  }

  private static String colour(Label label) {
    return switch (label) {
      case CONFIRMED, PROBABLY_TRUE -> "32";
      case POSSIBLY_TRUE -> "33";
      case DOUBTFUL -> "35";
      case IMPROBABLE -> "31";
      case CANNOT_BE_JUDGED -> "36";
    };
  }
}
