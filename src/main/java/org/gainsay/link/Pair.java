package org.gainsay.link;

import java.util.List;
import org.gainsay.tag.TaggedText;
import org.gainsay.tag.TaggedText.Word;

/**
 * A claim and a text that are compared.
 *
 * @param claim what its denials and other words of stance reach
 * @param text the same of the text
 */
record Pair(Alignment alignment, Scopes claim, Scopes text) {
  static Pair of(TaggedText claim, TaggedText text, Lexicon lexicon, StanceWords stances) {
    return new Pair(
        Alignment.of(claim, text, lexicon),
        new Scopes(claim.words(), stances.find(claim.words())),
        new Scopes(text.words(), stances.find(text.words())));
  }

  /** Words of the text. */
  List<Word> words() {
    return alignment.text().words();
  }

  /** Words of the claim. */
  List<Word> claimed() {
    return alignment.claim().words();
  }
}
