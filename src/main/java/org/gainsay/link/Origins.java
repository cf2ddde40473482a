package org.gainsay.link;

import java.util.List;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Source;

/** Which claims stand in copies of earlier texts. */
interface Origins {
  /** Who had the words first; the claim's own source where they are no copy. */
  Source origin(Mention mention);

  /** The texts that this one copies, from the nearest to the first; empty where it is no copy. */
  List<Quote> originals(Mention mention);
}
