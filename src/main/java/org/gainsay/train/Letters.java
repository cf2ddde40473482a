package org.gainsay.train;

import java.util.BitSet;
import java.util.Collection;
import org.gainsay.article.Article;
import org.gainsay.article.Span;

/** Ranges as sets of characters, so that pieces do not matter. */
final class Letters {
  private Letters() {}

  /** The characters of all ranges, those of the text after those of the title. */
  static BitSet of(Article article, Collection<Span> spans) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      int shift = span.in() == Span.Part.TITLE ? 0 : article.title().length() + 1;
      set.set(span.start() + shift, span.end() + shift);
    }
    return set;
  }

  /** Characters in common for each in either, 0 to 1 (Jaccard's index). */
  static double likeness(BitSet one, BitSet other) {
    BitSet common = (BitSet) one.clone();
    common.and(other);
    int shared = common.cardinality();
    int either = one.cardinality() + other.cardinality() - shared;
    return either == 0 ? 0 : (double) shared / either;
  }
}
