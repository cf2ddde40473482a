package org.gainsay.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * The event that a claim is about.
 *
 * @param places where; the smallest that the text names, in order of mention
 * @param day when, or the first day of a span; {@code null} where unknown
 * @param until the last day of a span; {@code null} where it is one day or unknown
 * @param entities names of persons, organisations and groups in the claim, as in the text
 * @param parties who takes part, is blamed or credited: ISO 3166 codes of states, names of groups
 */
public record Event(
    List<Place> places,
    LocalDate day,
    LocalDate until,
    List<String> entities,
    List<String> parties) {
  public Event {
    places = List.copyOf(places);
    entities = List.copyOf(entities);
    parties = List.copyOf(parties);
  }
}
