package org.gainsay.fact;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The event that a claim is about.
 *
 * @param places where; the smallest that the text names, in order of mention
 * @param day when, or the first day of a span; {@code null} where unknown
 * @param until the last day of a span; {@code null} where it is one day or unknown
 * @param entities names of persons, organisations and groups in the claim, as in the text
 * @param parties who takes part, is blamed or credited: ISO 3166 codes of states, names of groups
 * @param blamed of them, who is said to have done harm, failed or lost
 * @param credited of them, who is said to have won, saved or given
 */
public record Event(
    List<Place> places,
    LocalDate day,
    LocalDate until,
    List<String> entities,
    List<String> parties,
    List<String> blamed,
    List<String> credited) {
  public Event {
    places = List.copyOf(places);
    entities = List.copyOf(entities);
    parties = List.copyOf(parties);
    blamed = List.copyOf(blamed);
    credited = List.copyOf(credited);
  }

  /** The same with whom it blames and credits, who are parties too. */
  public Event with(List<String> blames, List<String> credits) {
    Set<String> all = new LinkedHashSet<>(parties);
    all.addAll(blames);
    all.addAll(credits);
    return new Event(places, day, until, entities, List.copyOf(all), blames, credits);
  }
}
