package org.gainsay.report;

import java.util.regex.Pattern;
import org.gainsay.rule.Label;

/**
 * Colours for terminals.
 *
 * @param asked whether colours are wanted; else all methods return what they are given
 */
record Ansi(boolean asked) {
  private static final String END = "\u001b[0m";
  private static final Pattern ALIKE =
      Pattern.compile("(\u001b\\[(4;\\d+)m[^\u001b]*)\u001b\\[0m \u001b\\[\\2m");

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

  /** The same, with the space between two words that are underlined alike underlined as well. */
  String joined(String line) {
    String before = line;
    String joined = ALIKE.matcher(line).replaceAll("$1 ");
    while (!joined.equals(before)) {
      before = joined;
      joined = ALIKE.matcher(joined).replaceAll("$1 ");
    }
    return joined;
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
