package org.gainsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.link.Likeness.Common;
import org.gainsay.tag.EventFrame;

/** Judges two claims by opposites, polarity and numbers. */
final class Comparison {
  /** What every attack, crash and flood leaves behind. */
  private static final Set<String> TOLLS =
      Set.of(
          "kill",
          "die",
          "dead",
          "death",
          "wound",
          "injure",
          "injury",
          "injured",
          "victim",
          "casualty",
          "civilian",
          "dozen",
          "attack",
          "hit");

  /**
   * "Nobody asked for anything of the kind"; "did not land outside Tromsø": no event of its own.
   */
  private static final Set<String> EMPTY =
      Set.of("kind", "sort", "such", "like", "outside", "inside", "nearby", "around", "away");

  private final Mention one;
  private final Mention other;
  private final Likeness likeness;
  private final Common common;

  /** Verbs whose meaning is in the word after them: "went home", "is back". */
  private static final Set<String> LIGHT_VERBS =
      Set.of("be", "go", "come", "get", "take", "make", "do", "have");

  /** The term of "is still", which sets a clause against one that tells of a change. */
  private static final String BE_STILL = "be-still";

  /** The shared words that say what happened. */
  private final List<String> deeds;

  private Comparison(Mention one, Mention other, Likeness likeness) {
    this.one = one;
    this.other = other;
    this.likeness = likeness;
    this.common = likeness.common(one.gist(), other.gist());
    this.deeds = common.deeds(one.gist(), other.gist());
  }

  /** How two claims stand to one another. */
  static Relation of(Mention one, Mention other, Likeness likeness) {
    return new Comparison(one, other, likeness).judge();
  }

  private Relation judge() {
    boolean wholePlace = common.isNothing() && !one.sameArticle(other);
    Optional<Clash> opposite =
        likeness.lexicon().opposite(one.gist().sides(), other.gist().sides(), wholePlace);
    if (common.isNothing() && opposite.isEmpty()) {
      return new Relation.None();
    }
    boolean place =
        likeness.samePlace(event(one), event(other))
            || one.sameArticle(other) && likeness.placesMayAgree(one, other);
    if (isDoneBy(one, other) || isDoneBy(other, one)) {
      return new Relation.None();
    }
    if (opposite.isPresent() && place && mayExclude()) {
      return new Relation.Contradicts(opposite.get());
    }
    if (likeness.differentPeople(event(one), event(other))) {
      return new Relation.None();
    }
    return one.tagged().negated() == other.tagged().negated() ? alike() : unlike(place);
  }

  /**
   * "The auditors compared both lists" tells how the auditors came to say what they say: it is no
   * other version of it.
   */
  private static boolean isDoneBy(Mention told, Mention said) {
    String who = Directory.key(frame(told).who());
    String speaker = Directory.key(said.claim().source().name());
    return told.claim().attribution() == null
        && said.claim().attribution() != null
        && who.length() > 2
        && who.equals(speaker)
        && !frame(told).predicate().equals(frame(said).predicate());
  }

  /** Whether words that exclude one another mean the two claims do. */
  private boolean mayExclude() {
    if (one.tagged().negated() || other.tagged().negated()) {
      return false;
    }
    return common.isNothing()
        ? mayDeny() && isPlain()
        : likeness.overlapBeside(common, one.gist(), other.gist()) >= 0.3
            && (!deeds.isEmpty() || isOfOneName());
  }

  /** "Rebel leader Ana Ruiz was killed", "Ana Ruiz is alive": both speak of nobody else. */
  private boolean isOfOneName() {
    return event(one).entities().stream()
        .anyMatch(name -> name.contains(" ") && event(other).entities().contains(name));
  }

  /** One of the two says little more than how the place is: "the town was calm today". */
  private boolean isPlain() {
    return Math.min(frame(one).terms().size(), frame(other).terms().size()) <= 5;
  }

  /** Within one article, only what two speakers say is set against each other so freely. */
  private boolean mayDeny() {
    boolean spoken = one.claim().attribution() != null && other.claim().attribution() != null;
    return spoken || !one.sameArticle(other);
  }

  /** Where just one of the two is negated. */
  private Relation unlike(boolean place) {
    if (likeness.lexicon().opposite(one.gist().sides(), other.gist().sides(), false).isPresent()) {
      // Not reopened is closed: the two agree.
      return place && !deeds.isEmpty() ? new Relation.Corroborates() : new Relation.None();
    }
    boolean about =
        place ? common.overlap() >= 0.3 : common.overlap() >= 0.5 && common.words().size() >= 2;
    Mention negative = one.tagged().negated() ? one : other;
    boolean denies = isDenied(negative) || mayDeny() && isNone(negative);
    if (!about || !isMissing(negative) || !denies) {
      return new Relation.None();
    }
    String predicate = frame(negative).predicate();
    String term =
        deeds.stream()
            .filter(deed -> likeness.lexicon().same(deed, predicate))
            .findFirst()
            .orElse(deeds.get(0));
    Mention positive = negative.equals(one) ? other : one;
    String not = Wording.negated(negative.claim().text(), term);
    String so = Wording.of(positive.claim().text(), term);
    boolean here = negative.equals(one);
    return new Relation.Contradicts(
        new Clash(Clash.Kind.POLARITY, here ? not : so, here ? so : not));
  }

  /** Whether what the negative claim denies is what the other one says. */
  private boolean isDenied(Mention negative) {
    String predicate = frame(negative).predicate();
    if (predicate.equals("be")) {
      // "Was not able to say who fled" denies nobody's flight, "was not calm" does deny calm.
      return !deeds.isEmpty() && saysNoMore(negative, predicate);
    }
    boolean same =
        deeds.stream()
            .anyMatch(
                term ->
                    likeness.lexicon().same(term, predicate)
                        || LIGHT_VERBS.contains(predicate) && term.startsWith(predicate + "-"));
    return same && (deeds.size() >= 2 || saysNoMore(negative, predicate))
        || deeds.size() >= 2 && common.overlap() >= 0.6;
  }

  /**
   * "Nobody surrendered" denies whoever surrenders; "the clinic did not reopen" the clinic only,
   * unless both name the same person or institution.
   */
  private boolean saysNoMore(Mention negative, String predicate) {
    Mention positive = negative.equals(one) ? other : one;
    List<String> shared = likeness.common(negative.gist(), positive.gist()).words();
    boolean sameName = shared.stream().anyMatch(negative.gist().names()::contains);
    return sameName
        || negative.gist().terms().stream()
            .filter(term -> !EMPTY.contains(term))
            .filter(term -> !likeness.lexicon().same(term, predicate))
            .allMatch(term -> shared.contains(term) || term.contains("-") && !isOfLightVerb(term));
  }

  private static boolean isOfLightVerb(String term) {
    return LIGHT_VERBS.contains(term.substring(0, term.indexOf('-')));
  }

  /** "They had no masks" says nothing against their death, but only against masks. */
  private boolean isMissing(Mention negative) {
    List<String> missing = frame(negative).missing();
    return missing.isEmpty()
        || missing.stream()
            .anyMatch(
                thing -> deeds.stream().anyMatch(term -> likeness.lexicon().same(term, thing)));
  }

  /** "There is no bridge": what is denied is that the thing exists at all. */
  private boolean isNone(Mention negative) {
    String text = negative.claim().text().toLowerCase(Locale.ROOT);
    return deeds.stream()
        .anyMatch(
            term ->
                text.matches(
                    ".*\\b(no|not a|not one|not any|never any) (\\w+ )?"
                        + Pattern.quote(term)
                        + ".*"));
  }

  /** Where both or none of the two are negated. */
  private Relation alike() {
    int words = common.words().size();
    double overlap = common.overlap();
    Optional<Clash> number = Counts.clash(frame(one), frame(other), likeness.lexicon());
    if (number.isPresent()) {
      return words >= 2 && overlap >= 0.4 && samePlaces()
          ? new Relation.Contradicts(number.get())
          : new Relation.None();
    }
    boolean much = words >= 3 && overlap >= 0.5 || words >= 2 && overlap >= 0.75 && isWhole();
    return much && isTelling() && sharesDeed() ? new Relation.Corroborates() : new Relation.None();
  }

  /**
   * Whether what both say of those whom they name is the same: "the minister has stepped down" has
   * the words of "the minister is still in office" but for what was done.
   */
  private boolean sharesDeed() {
    String mine = frame(one).predicate();
    String theirs = frame(other).predicate();
    return likeness.lexicon().same(mine, theirs)
        || LIGHT_VERBS.contains(mine) && !one.gist().terms().contains(BE_STILL)
        || LIGHT_VERBS.contains(theirs) && !other.gist().terms().contains(BE_STILL)
        || common.overlap() >= 0.6 && !hasStill();
  }

  private boolean hasStill() {
    return one.gist().terms().contains(BE_STILL) != other.gist().terms().contains(BE_STILL);
  }

  /** Whether two words are much of what the longer one says: wars have many a "strike hit". */
  private boolean isWhole() {
    int most = Math.max(one.gist().terms().size(), other.gist().terms().size());
    return common.words().size() >= 0.4 * most;
  }

  /** Nine killed and five killed on one day in one town need not have died in one event. */
  private boolean isTelling() {
    boolean counted = !frame(one).quantities().isEmpty() && !frame(other).quantities().isEmpty();
    return !counted
        || common.words().stream().anyMatch(word -> !TOLLS.contains(word))
        || Counts.agree(frame(one), frame(other), likeness.lexicon());
  }

  /** Whether neither counts in more places than the other: 42 in three towns, eight in one. */
  private boolean samePlaces() {
    return areIn(event(one).places(), event(other).places())
        && areIn(event(other).places(), event(one).places());
  }

  private static boolean areIn(List<Place> places, List<Place> others) {
    return places.stream()
        .filter(place -> place.kind() != Place.Kind.COUNTRY)
        .allMatch(place -> others.stream().anyMatch(place::meets));
  }

  private static EventFrame frame(Mention mention) {
    return mention.tagged().frame();
  }

  private static Event event(Mention mention) {
    return frame(mention).event();
  }
}
