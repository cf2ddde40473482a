package org.gainsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Same;
import org.gainsay.tag.EventFrame;

/** How much two frames have in common: the place, the day, the words. */
final class Likeness {
  private final Lexicon lexicon;

  Likeness(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether both are in one place, as far as they say; a shared country alone is not enough. */
  boolean samePlace(Event one, Event other) {
    List<Place> here = one.places();
    List<Place> there = other.places();
    return here.stream()
        .anyMatch(
            place ->
                place.kind() != Place.Kind.COUNTRY
                    && there.stream()
                        .anyMatch(that -> that.kind() != Place.Kind.COUNTRY && place.meets(that)));
  }

  /** Whether neither names a place smaller than a country that the other could contradict. */
  boolean placesMayAgree(Event one, Event other) {
    boolean onlyCountries =
        one.places().stream().allMatch(place -> place.kind() == Place.Kind.COUNTRY)
            || other.places().stream().allMatch(place -> place.kind() == Place.Kind.COUNTRY);
    return samePlace(one, other)
        || onlyCountries
            && (one.places().isEmpty()
                || other.places().isEmpty()
                || one.places().stream()
                    .anyMatch(
                        place ->
                            other.places().stream()
                                .anyMatch(that -> that.country().equals(place.country()))));
  }

  /**
   * Whether {@code other} may speak of the day of {@code one}: up to {@code before} days earlier,
   * {@code after} days later. Where a day is unknown it may not.
   */
  boolean near(Event one, Event other, int before, int after) {
    if (one.day() == null || other.day() == null) {
      return false;
    }
    LocalDate oneEnd = one.until() == null ? one.day() : one.until();
    LocalDate otherEnd = other.until() == null ? other.day() : other.until();
    long start = ChronoUnit.DAYS.between(oneEnd, other.day());
    long end = ChronoUnit.DAYS.between(one.day(), otherEnd);
    return start <= after && end >= -before;
  }

  /** What makes the two one event: where, how many days apart, which words. */
  Same same(Event one, Gist mine, Event other, Gist theirs) {
    List<String> places =
        one.places().stream()
            .filter(place -> other.places().stream().anyMatch(place::meets))
            .map(Place::name)
            .distinct()
            .toList();
    return new Same(places, days(one, other), shared(mine, theirs).stream().distinct().toList());
  }

  private static Integer days(Event one, Event other) {
    if (one.day() == null || other.day() == null) {
      return null;
    }
    LocalDate oneEnd = one.until() == null ? one.day() : one.until();
    LocalDate otherEnd = other.until() == null ? other.day() : other.until();
    long later = ChronoUnit.DAYS.between(oneEnd, other.day());
    long earlier = ChronoUnit.DAYS.between(otherEnd, one.day());
    return (int) Math.max(0, Math.max(later, earlier));
  }

  /** The words of {@code one} that {@code other} has too, or has a word for; places aside. */
  List<String> shared(Gist one, Gist other) {
    List<String> shared = new ArrayList<>();
    for (String term : one.terms()) {
      boolean has = !other.places().contains(term) && touches(term, other);
      if (has) {
        shared.add(term);
      }
    }
    return shared;
  }

  private boolean touches(String term, Gist other) {
    for (String key : lexicon.keys(term)) {
      if (other.keys().contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** The shared words that are no part of a name: those that say what happened. */
  List<String> sharedDeeds(Gist one, Gist other) {
    return shared(one, other).stream()
        .filter(term -> !one.names().contains(term) && !other.names().contains(term))
        .toList();
  }

  /** Whether the two name different persons of one surname. */
  boolean differentPeople(Event one, Event other) {
    return one.entities().stream()
        .anyMatch(
            here ->
                here.contains(" ")
                    && other.entities().stream()
                        .anyMatch(there -> there.contains(" ") && namesakes(here, there)));
  }

  private static boolean namesakes(String here, String there) {
    String mine = here.substring(here.lastIndexOf(' ') + 1);
    String theirs = there.substring(there.lastIndexOf(' ') + 1);
    boolean acronym = mine.equals(mine.toUpperCase(Locale.ROOT));
    return mine.equalsIgnoreCase(theirs) && !here.equalsIgnoreCase(there) && !acronym;
  }

  /** Shared words in relation to the shorter of the two, 0 to 1. */
  double overlap(Gist one, Gist other) {
    int least = Math.min(one.terms().size(), other.terms().size());
    return least == 0 ? 0 : Math.min(1, (double) shared(one, other).size() / least);
  }

  /** The words of a frame, made ready for comparison. */
  Gist gist(EventFrame frame) {
    return Gist.of(frame, lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
