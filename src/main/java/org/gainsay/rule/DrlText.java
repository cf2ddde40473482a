package org.gainsay.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles DRL as text where its places must be kept. */
final class DrlText {
  private static final String GLOBAL = " global org.gainsay.fact.Findings findings; ";
  private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+[\\w.]+\\s*?;?(?![\\w.])");
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

  private DrlText() {}

  /** Declares {@code findings} on the line of the package, so that all lines keep their numbers. */
  static String withFindings(String drl) {
    Matcher matcher = PACKAGE.matcher(withoutComments(drl));
    if (!matcher.find()) {
      return drl;
    }
    String head = drl.substring(0, matcher.end());
    return head + (head.endsWith(";") ? "" : ";") + GLOBAL + drl.substring(matcher.end());
  }

  /** The same length and lines, with blanks in place of comments. */
  static String withoutComments(String drl) {
    return COMMENT_OR_STRING
        .matcher(drl)
        .replaceAll(
            match -> {
              String words = match.group();
              String kept = words.startsWith("\"") ? words : words.replaceAll("[^\\n]", " ");
              return Matcher.quoteReplacement(kept);
            });
  }
}
