package org.gainsay.link;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which a text says what a lemma stands for, so that a clash can be read in it. */
final class Wording {
  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could) )?"
              + "(?:no|not|never|nobody|none|neither|nothing|without|cannot)\\b|\\b\\w+n['\u2019]t\\b",
          Pattern.CASE_INSENSITIVE);

  /** So far before a word, in characters, its negation may stand. */
  private static final int REACH = 40;

  private Wording() {}

  /** "surrendered" for "surrender"; the lemma itself where the text has another form. */
  static String of(String text, String lemma) {
    Matcher word = form(lemma).matcher(text);
    return word.find() ? word.group() : lemma;
  }

  /**
   * "Nobody surrendered", "did not surrender"; "no surrender" where the text words it otherwise.
   */
  static String negated(String text, String lemma) {
    Matcher word = form(lemma).matcher(text);
    while (word.find()) {
      Matcher negation =
          NEGATION.matcher(text).region(Math.max(0, word.start() - REACH), word.start());
      int from = -1;
      while (negation.find()) {
        from = negation.start();
      }
      if (from >= 0) {
        return text.substring(from, word.end());
      }
    }
    return "no " + lemma;
  }

  /** The words that begin as the lemma does, but for its last letter: "carry" and "carried". */
  private static Pattern form(String lemma) {
    String whole = lemma.replace('-', ' ');
    boolean changes = whole.length() > 4 || whole.matches(".{2,}[ey]");
    String stem = changes ? whole.substring(0, whole.length() - 1) : whole;
    return Pattern.compile(
        "\\b" + Pattern.quote(stem.toLowerCase(Locale.ROOT)) + "\\w*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
