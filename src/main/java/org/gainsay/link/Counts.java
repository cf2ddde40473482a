package org.gainsay.link;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.gainsay.fact.Clash;
import org.gainsay.tag.EventFrame;
import org.gainsay.tag.Quantity;

/** Numbers of one thing that cannot both be right. */
final class Counts {
  /** Those who can be counted in many ways in one event: four died, thirty were injured. */
  private static final Set<String> PEOPLE =
      Set.of("people", "person", "man", "woman", "child", "civilian", "other");

  private Counts() {}

  /** Whether a noun says nothing of those who are counted. */
  static boolean isPeople(String noun) {
    return PEOPLE.contains(noun);
  }

  /** The first two numbers that exclude one another. */
  static Optional<Clash> clash(EventFrame here, EventFrame there, Lexicon lexicon) {
    boolean sameDeed = lexicon.same(here.predicate(), there.predicate());
    for (Quantity one : here.quantities()) {
      for (Quantity other : there.quantities()) {
        boolean sameThing = !one.noun().isEmpty() && lexicon.same(one.noun(), other.noun());
        if (sameThing && (sameDeed || !isPeople(one.noun())) && one.excludes(other)) {
          return Optional.of(new Clash(Clash.Kind.NUMBER, one.words(), other.words()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether they count the same thing, and neither number can be the other. */
  static boolean excludes(EventFrame here, EventFrame there, Lexicon lexicon) {
    return anyOfOneThing(
        here, there, lexicon, (one, other) -> !one.noun().isEmpty() && one.excludes(other));
  }

  /** Whether both count the same thing, and one number may be the other. */
  static boolean agree(EventFrame here, EventFrame there, Lexicon lexicon) {
    return anyOfOneThing(here, there, lexicon, (one, other) -> !one.excludes(other));
  }

  private static boolean anyOfOneThing(
      EventFrame here, EventFrame there, Lexicon lexicon, BiPredicate<Quantity, Quantity> which) {
    for (Quantity one : here.quantities()) {
      for (Quantity other : there.quantities()) {
        if (lexicon.same(one.noun(), other.noun()) && which.test(one, other)) {
          return true;
        }
      }
    }
    return false;
  }
}
