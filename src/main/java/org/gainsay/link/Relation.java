package org.gainsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.fact.Clash;
import org.gainsay.tag.EventFrame;
import org.gainsay.tag.Quantity;

/** How one claim stands to another one on the same event. */
sealed interface Relation {
  /** They cannot both be right. */
  record Contradicts(List<Clash> clashes) implements Relation {}

  /** They say the same. */
  record Corroborates() implements Relation {}

  /** Neither. */
  record None() implements Relation {}

  /** Those who can be counted in many ways in one event: four died, thirty were injured. */
  Set<String> PEOPLE = Set.of("people", "person", "man", "woman", "child", "civilian", "other");

  /** Judges two claims by polarity, opposites and numbers. */
  static Relation of(Mention one, Mention other, Likeness likeness) {
    EventFrame here = one.tagged().frame();
    EventFrame there = other.tagged().frame();
    List<String> shared = likeness.shared(one.gist(), other.gist());
    double overlap = likeness.overlap(one.gist(), other.gist());
    boolean place = likeness.samePlace(here.event(), there.event());
    boolean negated = one.tagged().negated() != other.tagged().negated();
    Optional<Clash> opposite =
        likeness
            .lexicon()
            .opposite(here.terms(), there.terms(), shared.isEmpty() && !one.sameArticle(other))
            .filter(clash -> place && !one.tagged().negated() && !other.tagged().negated())
            .filter(
                clash ->
                    shared.isEmpty()
                        ? mayDeny(one, other) && isPlain(one, other)
                        : overlap >= 0.3
                            && !likeness.sharedDeeds(one.gist(), other.gist()).isEmpty());
    if (opposite.isPresent()) {
      return new Contradicts(List.of(opposite.get()));
    }
    if (likeness.differentPeople(here.event(), there.event())) {
      return new None();
    }
    List<String> deeds = likeness.sharedDeeds(one.gist(), other.gist());
    if (negated && likeness.lexicon().opposite(here.terms(), there.terms(), false).isPresent()) {
      // Not reopened is closed: the two agree.
      return place && !deeds.isEmpty() ? new Corroborates() : new None();
    }
    Mention negative = one.tagged().negated() ? one : other;
    Mention positive = negative.equals(one) ? other : one;
    String denied = negative.tagged().frame().predicate();
    boolean state = denied.equals("be") && !deeds.isEmpty();
    boolean sameDeed =
        (state || deeds.stream().anyMatch(term -> likeness.lexicon().same(term, denied)))
                && (deeds.size() >= 2 || saysNoMore(negative, positive, denied, likeness))
            || deeds.size() >= 2 && overlap >= 0.6;
    boolean about = place ? overlap >= 0.3 : overlap >= 0.5 && shared.size() >= 2;
    if (negated
        && about
        && lacks(negative, deeds, likeness)
        && (sameDeed || mayDeny(one, other) && exists(one, other, deeds))) {
      String term =
          deeds.stream()
              .filter(deed -> likeness.lexicon().same(deed, denied))
              .findFirst()
              .orElse(deeds.get(0));
      boolean hereNegated = one.tagged().negated();
      return new Contradicts(
          List.of(
              new Clash(
                  Clash.Kind.POLARITY,
                  hereNegated ? "no " + term : term,
                  hereNegated ? term : "no " + term)));
    }
    if (negated) {
      return new None();
    }
    Optional<Clash> number = number(here, there, likeness);
    if (number.isPresent() && shared.size() >= 2 && overlap >= 0.4) {
      return new Contradicts(List.of(number.get()));
    }
    boolean much = shared.size() >= 3 && overlap >= 0.5 || shared.size() >= 2 && overlap >= 0.75;
    return much && number.isEmpty() ? new Corroborates() : new None();
  }

  /** "They had no masks" says nothing against their death, but only against masks. */
  private static boolean lacks(Mention negative, List<String> shared, Likeness likeness) {
    List<String> missing = negative.tagged().frame().missing();
    return missing.isEmpty()
        || missing.stream()
            .anyMatch(
                thing -> shared.stream().anyMatch(term -> likeness.lexicon().same(term, thing)));
  }

  /**
   * "Nobody surrendered" denies whoever surrenders; "the clinic did not reopen" the clinic only,
   * unless both name the same person or institution.
   */
  private static boolean saysNoMore(
      Mention negative, Mention positive, String predicate, Likeness likeness) {
    List<String> shared = likeness.shared(negative.gist(), positive.gist());
    boolean sameName = shared.stream().anyMatch(negative.gist().names()::contains);
    return sameName
        || negative.gist().terms().stream()
            .filter(term -> !likeness.lexicon().same(term, predicate))
            .allMatch(term -> term.contains("-") || shared.contains(term));
  }

  /** One of the two says little more than how the place is: "the town was calm today". */
  private static boolean isPlain(Mention one, Mention other) {
    int least =
        Math.min(one.tagged().frame().terms().size(), other.tagged().frame().terms().size());
    return least <= 5;
  }

  /** Within one article, only what two speakers say is set against each other so freely. */
  private static boolean mayDeny(Mention one, Mention other) {
    boolean spoken = one.claim().attribution() != null && other.claim().attribution() != null;
    return spoken || !one.sameArticle(other);
  }

  /** "There is no bridge": what is denied is that the thing exists at all. */
  private static boolean exists(Mention one, Mention other, List<String> shared) {
    Mention negative = one.tagged().negated() ? one : other;
    String text = negative.claim().text().toLowerCase(Locale.ROOT);
    return shared.stream()
        .anyMatch(
            term ->
                text.matches(
                    ".*\\b(no|not a|not one|not any|never any) (\\w+ )?"
                        + Pattern.quote(term)
                        + ".*"));
  }

  private static Optional<Clash> number(EventFrame here, EventFrame there, Likeness likeness) {
    for (Quantity one : here.quantities()) {
      for (Quantity other : there.quantities()) {
        boolean sameThing =
            !one.noun().isEmpty() && likeness.lexicon().same(one.noun(), other.noun());
        boolean people = PEOPLE.contains(one.noun()) || one.noun().isEmpty();
        boolean sameDeed = likeness.lexicon().same(here.predicate(), there.predicate());
        if (sameThing && (sameDeed || !people) && one.excludes(other)) {
          return Optional.of(new Clash(Clash.Kind.NUMBER, one.words(), other.words()));
        }
      }
    }
    return Optional.empty();
  }
}
