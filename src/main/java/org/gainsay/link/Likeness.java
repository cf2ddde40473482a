package org.gainsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
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

  /**
   * What two frames have in common.
   *
   * @param words of the one that the other has too, or has a word for; places aside
   * @param overlap shared words in relation to the shorter of the two, 0 to 1
   */
  record Common(List<String> words, double overlap) {
    static final Common NOTHING = new Common(List.of(), 0);

    boolean isNothing() {
      return words.isEmpty();
    }

    /** The shared words that are no part of a name: those that say what happened. */
    List<String> deeds(Gist one, Gist other) {
      return words.stream()
          .filter(term -> !one.names().contains(term) && !other.names().contains(term))
          .toList();
    }
  }

  /** What two frames have in common. */
  Common common(Gist one, Gist other) {
    List<String> shared = null;
    for (int i = 0; i < one.terms().size(); i++) {
      String term = one.terms().get(i);
      if (touches(one.keysOfTerms().get(i), other.keys()) && !other.places().contains(term)) {
        shared = shared == null ? new ArrayList<>() : shared;
        shared.add(term);
      }
    }
    if (shared == null) {
      return Common.NOTHING;
    }
    int least = Math.min(one.terms().size(), other.terms().size());
    return new Common(shared, Math.min(1, (double) shared.size() / least));
  }

  private static boolean touches(Set<String> keys, Set<String> others) {
    for (String key : keys) {
      if (others.contains(key)) {
        return true;
      }
    }
    return false;
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

  /** The words of a frame, made ready for comparison. */
  Gist gist(EventFrame frame) {
    return Gist.of(frame, lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
