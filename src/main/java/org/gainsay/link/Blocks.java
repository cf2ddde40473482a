package org.gainsay.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where claims of other articles are found that are worth comparing with one. What comes of a
 * search depends on what the claims say, not on the order in which they came.
 */
interface Blocks {
  /** The claims that may speak of what is wanted. */
  Near near(Wanted wanted);

  /**
   * What is looked for.
   *
   * @param article whose own claims are left out
   * @param keys of which one claim must have at least one, see {@link BlockKeys#asked}
   * @param first day of the event
   * @param last day of the event, inclusive
   * @param back how many days before the first a claim may be
   * @param negated whether it says that something is not so: of too many claims those that may say
   *     the contrary are likelier to be chosen
   */
  record Wanted(
      String article, Set<Long> keys, LocalDate first, LocalDate last, int back, boolean negated) {
    /** A hash of all of it but the article. */
    long id() {
      long id = first.toEpochDay() * 31 + last.toEpochDay();
      id = BlockKeys.mix(id * 1024 + 2L * back + (negated ? 1 : 0));
      long sum = 0;
      for (long key : keys) {
        sum += BlockKeys.mix(key + 1);
      }
      return BlockKeys.mix(id + sum);
    }
  }

  /**
   * What was found.
   *
   * @param mentions in order of day, article and place in the text
   * @param capped whether there were more, and only the likeliest are here
   */
  record Near(List<Mention> mentions, boolean capped) {}
}
