package org.gainsay.batch;

import java.util.OptionalLong;
import org.gainsay.article.Problem;

/**
 * Who hears of a run as it goes on. All calls come from one thread, and those of one kind in input
 * order. What an earlier part of a resumed run rated or rejected while rating is not told again.
 *
 * @param <A> an assessment
 */
public interface RunListener<A> {
  /** Parts of a run, in order. */
  enum Phase {
    TAGGING,
    LINKING,
    RATING,
    /** Articles are put into an evidence store. */
    JOINING
  }

  /**
   * A record is done in this phase.
   *
   * @param of how many there will be, as far as that can be told
   */
  default void progress(Phase phase, long done, OptionalLong of) {}

  default void warned(Problem problem) {}

  default void rejected(Problem problem) {}

  default void rated(A assessment) {}
}
