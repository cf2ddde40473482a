package org.gainsay.link;

import java.util.Set;

/**
 * What a claim or a denial of an article looks for.
 *
 * @param id unique in its article
 * @param keys those of {@link Posting}
 * @param first day of the event, in days from 1970-01-01 on
 * @param last day of the event, inclusive
 * @param back how many days before the first a claim may be
 * @param negated whether it says that something is not so
 * @param ofClaim whether a claim asks, which wants to be compared with what is found
 * @param ofDenial whether a denial asks, which may deny what is found
 */
public record Question(
    long id,
    Set<Long> keys,
    int first,
    int last,
    int back,
    boolean negated,
    boolean ofClaim,
    boolean ofDenial) {
  public Question {
    keys = Set.copyOf(keys);
  }
}
