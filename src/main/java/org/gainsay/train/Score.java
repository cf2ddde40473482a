package org.gainsay.train;

import java.util.Locale;

/** How often something was found that is there, found that is not, and missed. */
public record Score(int right, int wrong, int missed) {
  /** Nothing was looked for. */
  public static final Score NONE = new Score(0, 0, 0);

  /** The sums of both. */
  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** How much of what was found is there. */
  public double precision() {
    return right == 0 ? 0 : (double) right / (right + wrong);
  }

  /** How much of what is there was found. */
  public double recall() {
    return right == 0 ? 0 : (double) right / (right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d)", precision(), recall(), f1(), right + missed);
  }
}
