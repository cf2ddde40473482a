package org.gainsay.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles DRL as text where its places must be kept. */
final class DrlText {
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile("/\\*.*?\\*/|//[^\\r\\n]*|\"(?:\\\\.|[^\"\\\\\\r\\n])*\"", Pattern.DOTALL);

  private DrlText() {}

  /** The same length and lines, with blanks in place of comments. */
  static String withoutComments(String drl) {
    return blanked(drl, false);
  }

  /** The same length and lines, with blanks in place of comments and of what is between quotes. */
  static String blank(String drl) {
    return blanked(drl, true);
  }

  private static String blanked(String drl, boolean strings) {
    return COMMENT_OR_STRING
        .matcher(drl)
        .replaceAll(
            match -> {
              String words = match.group();
              boolean string = words.startsWith("\"");
              String inner = string ? words.substring(1, words.length() - 1) : words;
              String blank = inner.replaceAll("[^\\r\\n]", " ");
              String kept = !string ? blank : strings ? '"' + blank + '"' : words;
              return Matcher.quoteReplacement(kept);
            });
  }
}
