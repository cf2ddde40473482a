package org.gainsay.tag;

import java.util.List;
import org.gainsay.fact.Event;

/**
 * What a claim says, taken apart for comparison.
 *
 * @param event where, when, who takes part
 * @param predicate lemma of the main verb, or {@code ""}
 * @param modality whether it is said to be so, or only to be possible, required, to come
 * @param who the words for who does it, also where they stand in the clause before; {@code ""}
 *     where they are missing, as in "two were killed"
 * @param whom the words for whom or what it is done to, or {@code ""}
 * @param terms lemmas of its content words, in order, none twice
 * @param missing lemmas of what it says there is none of: "had no masks". Empty where it denies the
 *     whole, or nothing
 * @param quantities numbers with what they count
 */
public record EventFrame(
    Event event,
    String predicate,
    Modality modality,
    String who,
    String whom,
    List<String> terms,
    List<String> missing,
    List<Quantity> quantities) {
  public EventFrame {
    terms = List.copyOf(terms);
    missing = List.copyOf(missing);
    quantities = List.copyOf(quantities);
  }
}
