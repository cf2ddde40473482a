package org.gainsay.tag;

/**
 * A word or a punctuation mark, or a whole known name taken as one noun.
 *
 * @param start offset into {@link Page#chars()}
 * @param end half-open
 * @param text cleaned: straight quotes
 * @param lower the text in lower case
 * @param tag Penn Treebank part of speech
 * @param lemma in lower case
 * @param chunk {@code B-NP}, {@code I-NP}, {@code B-VP}, … {@code O}
 */
record Token(
    int start, int end, String text, String lower, String tag, String lemma, String chunk) {
  /**
   * @param word in lower case
   */
  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }
}
