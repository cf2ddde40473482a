package org.gainsay.article;

/** Makes words of the input fit for a message. */
final class Messages {
  private static final int SHORT = 40;

  private Messages() {}

  /** Without line breaks, other control characters and halves of characters. */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replaceAll("[\\ud800-\\udfff]", "?");
  }

  /** On one line, and at most its first 40 characters. */
  static String brief(String text) {
    String line = oneLine(text.length() <= 4 * SHORT ? text : text.substring(0, 4 * SHORT));
    return line.length() <= SHORT ? line : line.substring(0, SHORT) + "...";
  }
}
