package org.gainsay.tag;

import java.util.Locale;

/**
 * A word or a punctuation mark, or a whole known name taken as one noun.
 *
 * @param start offset into {@link Page#chars()}
 * @param end half-open
 * @param text cleaned: straight quotes
 * @param tag Penn Treebank part of speech
 * @param lemma in lower case
 * @param chunk {@code B-NP}, {@code I-NP}, {@code B-VP}, … {@code O}
 */
record Token(int start, int end, String text, String tag, String lemma, String chunk) {
  boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  /** The text in lower case. */
  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }
}
