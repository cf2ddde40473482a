package org.gainsay.tag;

import java.util.List;
import org.gainsay.fact.Event;

/**
 * What a claim says, taken apart for comparison.
 *
 * @param event where, when, who
 * @param predicate lemma of the main verb, or {@code ""}
 * @param terms lemmas of its content words, in order, none twice
 * @param quantities numbers with what they count
 */
public record EventFrame(
    Event event, String predicate, List<String> terms, List<Quantity> quantities) {
  public EventFrame {
    terms = List.copyOf(terms);
    quantities = List.copyOf(quantities);
  }
}
