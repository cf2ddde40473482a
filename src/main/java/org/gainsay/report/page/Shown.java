package org.gainsay.report.page;

import java.util.regex.Pattern;

/** Words of others as a page may show them. Escaping for HTML is the templates' work. */
final class Shown {
  /** Would turn the direction of text, break lines or be dropped by the browser. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]"
              + "|[\\x{e0000}-\\x{e007f}]|\\p{Cs}");

  private Shown() {}

  /** The same words, with characters that nobody can see spelled out as {@code [U+202E]}. */
  static String words(String text) {
    return UNSEEN
        .matcher(text.replace("\r\n", "\n"))
        .replaceAll(unseen -> "[U+%04X]".formatted(unseen.group().codePointAt(0)));
  }

  /** The first so many characters, with an ellipsis where something is missing. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return words(text);
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return words(text.substring(0, end)) + "…";
  }
}
