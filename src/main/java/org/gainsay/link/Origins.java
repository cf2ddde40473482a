package org.gainsay.link;

import java.util.List;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Source;

/** Which claims stand in copies of earlier texts. */
interface Origins {
  /** The texts that this one copies, from the nearest to the first; empty where it is no copy. */
  List<Original> chain(Mention mention);

  /** Who had the words first; the claim's own source where they are no copy. */
  default Source origin(Mention mention) {
    List<Original> chain = chain(mention);
    return chain.isEmpty() ? mention.claim().source() : chain.get(chain.size() - 1).outlet();
  }

  /** The words of those texts. */
  default List<Quote> originals(Mention mention) {
    return chain(mention).stream().map(Original::quote).toList();
  }
}
