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
    int end = Math.max(0, columns - 1);
    if (end > 0 && Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end).stripTrailing() + "…";
  }

  /** In lines of at most 80 columns: the first behind {@code head}, the others as far in. */
  static List<String> wrap(String head, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(head);
    String indent = " ".repeat(head.length());
    boolean empty = true;
    for (String word : words(text).split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
