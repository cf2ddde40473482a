package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text in 80 columns. */
final class Plain {
  static final int COLUMNS = 80;

  /** Control characters and those that turn the direction of text: no article drives a terminal. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private Plain() {}

  /** On one line, and without characters that a terminal would obey. */
  static String words(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ").strip().replaceAll(" +", " ");
  }

  /** Cut to a number of columns, with an ellipsis where something is missing. */
  static String cut(String text, int columns) {
    String words = words(text);
    if (words.length() <= columns) {
      return words;
    }
    return words.substring(0, end(words, 0, Math.max(0, columns - 1))).stripTrailing() + "…";
  }

  /**
   * In lines of at most 80 columns: the first behind {@code head}, the others as far in. What fits
   * into no line, such as a long address, goes on in the next.
   */
  static List<String> wrap(String head, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(head);
    String indent = " ".repeat(head.length());
    int columns = COLUMNS - head.length();
    for (String word : words(text).split(" ", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "");
      List<String> pieces = pieces(word, columns);
      for (String piece : pieces.subList(0, pieces.size() - 1)) {
        lines.add(line.append(piece).toString());
        line = new StringBuilder(indent);
      }
      line.append(pieces.get(pieces.size() - 1));
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** The word, in pieces that are no longer than so many columns; at least one. */
  static List<String> pieces(String word, int columns) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (word.length() - from > columns) {
      int end = end(word, from, from + columns);
      pieces.add(word.substring(from, end));
      from = end;
    }
    pieces.add(word.substring(from));
    return pieces;
  }

  /** The offset {@code end}, or the one before where it would halve a character. */
  private static int end(String text, int from, int end) {
    return end > from + 1 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
