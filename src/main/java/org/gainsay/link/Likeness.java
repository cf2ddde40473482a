package org.gainsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    for (Place place : one.places()) {
      for (Place that : other.places()) {
        if (isSmall(place) && isSmall(that) && place.meets(that)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether neither names a place smaller than a country that the other could contradict. */
  boolean placesMayAgree(Event one, Event other) {
    if (one.places().isEmpty() || other.places().isEmpty()) {
      return true;
    }
    return samePlace(one, other) || (!isSmall(one) || !isSmall(other)) && sameCountry(one, other);
  }

  /**
   * The same of two claims. Within one article a claim that names no place itself contradicts none:
   * "the mine" is where the text has put the mine.
   */
  boolean placesMayAgree(Mention one, Mention other) {
    return placesMayAgree(one.claim().event(), other.claim().event())
        || one.sameArticle(other) && (!one.namesItsPlace() || !other.namesItsPlace());
  }

  private static boolean isSmall(Place place) {
    return place.kind() != Place.Kind.COUNTRY;
  }

  private static boolean isSmall(Event event) {
    for (Place place : event.places()) {
      if (isSmall(place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameCountry(Event one, Event other) {
    for (Place place : one.places()) {
      for (Place that : other.places()) {
        if (place.country().equals(that.country())) {
          return true;
        }
      }
    }
    return false;
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
      List<String> deeds = new ArrayList<>();
      for (String term : words) {
        if (!one.names().contains(term) && !other.names().contains(term)) {
          deeds.add(term);
        }
      }
      return deeds;
    }
  }

  /** What two frames have in common. */
  Common common(Gist one, Gist other) {
    List<String> shared = null;
    for (int i = 0; i < one.terms().size(); i++) {
      String term = one.terms().get(i);
      if (Lexicon.share(one.keysOfTerms().get(i), other.keys()) && !other.places().contains(term)) {
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

  /**
   * How much two frames share, 0 to 1, beside one word of each that is known to exclude the other
   * one: "the mill burned down" and "the mill stands" share all that they can.
   */
  double overlapBeside(Common common, Gist one, Gist other) {
    int least = Math.min(one.wholes(), other.wholes()) - 1;
    return least <= 0 ? common.overlap() : Math.min(1, (double) common.words().size() / least);
  }

  /** What makes the two one event: where, how many days apart, which words. */
  Same same(Event one, Gist mine, Event other, Gist theirs) {
    List<String> places =
        one.places().stream()
            .filter(place -> other.places().stream().anyMatch(place::meets))
            .map(Place::name)
            .distinct()
            .toList();
    List<String> words = common(mine, theirs).words().stream().distinct().toList();
    return new Same(places, days(one, other), words);
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

  /** Whether the two name different persons of one surname. */
  boolean differentPeople(Event one, Event other) {
    for (String here : one.entities()) {
      for (String there : other.entities()) {
        if (here.contains(" ") && there.contains(" ") && namesakes(here, there)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean namesakes(String here, String there) {
    String mine = here.substring(here.lastIndexOf(' ') + 1);
    String theirs = there.substring(there.lastIndexOf(' ') + 1);
    boolean acronym = mine.equals(mine.toUpperCase(Locale.ROOT));
    return mine.equalsIgnoreCase(theirs) && !here.equalsIgnoreCase(there) && !acronym;
  }

  /**
   * By which words a claim is found that may say something of the same event.
   *
   * @param asking whether they are those of the claim that looks for others
   */
  Set<String> words(Gist gist, boolean asking) {
    Set<String> words = new HashSet<>(gist.keys());
    words.addAll(lexicon.ofPlace(gist.sides(), asking));
    if (!asking) {
      words.add(BlockKeys.ANY);
    }
    return words;
  }

  /** The words of a frame, made ready for comparison. */
  Gist gist(EventFrame frame) {
    return Gist.of(frame, lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
