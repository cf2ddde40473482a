package org.gainsay.batch;

import org.gainsay.article.Problem;

/**
 * Who hears of a run as it goes on. All calls come from one thread, and those of one kind in input
 * order.
 *
 * @param <A> an assessment
 */
public interface RunListener<A> {
  /** Parts of a run, in order. */
  enum Phase {
    TAGGING,
    LINKING,
    RATING
  }

  /** A record is done in this phase. */
  default void progress(Phase phase, long done) {}

  default void warned(Problem problem) {}

  default void rejected(Problem problem) {}

  default void rated(A assessment) {}
}
