package org.gainsay.tag;

import java.util.List;

/**
 * A short text, a headline or a few sentences, with its words tagged.
 *
 * @param words in order
 * @param quantities numbers with what they count, in order
 */
public record TaggedText(String text, List<Word> words, List<Quantity> quantities) {
  public TaggedText {
    words = List.copyOf(words);
    quantities = List.copyOf(quantities);
  }

  /**
   * A word or a punctuation mark.
   *
   * @param text as it stands there, with straight quotation marks
   * @param lower the same in lower case
   * @param lemma in lower case
   * @param tag Penn Treebank part of speech
   * @param chunk {@code B-NP}, {@code I-NP}, {@code B-VP}, … {@code O}
   * @param sentence which sentence it belongs to, from 0
   */
  public record Word(
      String text, String lower, String lemma, String tag, String chunk, int sentence) {
    /** Whether it is a verb, an auxiliary or a modal. */
    public boolean isVerb() {
      return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether it is a noun, proper or common. */
    public boolean isNoun() {
      return tag.startsWith("NN");
    }

    /** Whether it is part of a name. */
    public boolean isName() {
      return tag.startsWith("NNP");
    }

    /** Whether it is a mark and no word. */
    public boolean isMark() {
      return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
  }
}
