package org.gainsay.batch;

import java.time.Clock;

/** Says when it is time to make sure of what was done. */
final class Interval {
  private static final int RECORDS = 500;
  private static final long MILLISECONDS = 1_000;

  private final Clock clock;
  private long last;
  private int records;

  Interval(Clock clock) {
    this.clock = clock;
    this.last = clock.millis();
  }

  /** Counts one more record; true where it is time. */
  boolean isOver() {
    records++;
    if (records < RECORDS && clock.millis() - last < MILLISECONDS) {
      return false;
    }
    records = 0;
    last = clock.millis();
    return true;
  }
}
