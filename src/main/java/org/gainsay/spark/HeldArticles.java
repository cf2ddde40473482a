package org.gainsay.spark;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gainsay.link.Held;

/**
 * The articles of one job that others were linked with of late, by number, so that they need not be
 * read again for the next ones: as many as take about an eighth of the heap. For any thread.
 */
final class HeldArticles {
  /** Bytes that a claim takes with its part of the article, roughly. */
  private static final long OF_CLAIM = 4_096;

  private final Map<Long, Held> held = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long claims;

  HeldArticles(long heap) {
    most = heap / 8 / OF_CLAIM;
  }

  /** The article; it is made where it is not at hand. */
  Held get(long number, Supplier<Held> made) {
    Held known = get(number);
    if (known != null) {
      return known;
    }
    Held one = made.get();
    put(number, one);
    return one;
  }

  private synchronized Held get(long number) {
    return held.get(number);
  }

  private synchronized void put(long number, Held one) {
    if (held.put(number, one) == null) {
      claims += one.claims();
    }
    for (Iterator<Held> eldest = held.values().iterator(); claims > most && eldest.hasNext(); ) {
      claims -= eldest.next().claims();
      eldest.remove();
    }
  }
}
