package org.gainsay.rate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How credible a claim or an article is.
 *
 * @param confidence 1 / (1 + 10^(−points/10)), four decimals; empty where nothing could be judged
 * @param points decibans; empty where nothing could be judged
 * @param label from the unrounded confidence
 * @param cap what held the points back, if anything did
 */
public record Rating(
    Optional<BigDecimal> confidence, Optional<Points> points, Label label, Optional<Cap> cap) {
  /** Nothing speaks for or against it. */
  public static final Rating UNJUDGED =
      new Rating(Optional.empty(), Optional.empty(), Label.CANNOT_BE_JUDGED, Optional.empty());

  public boolean judged() {
    return points.isPresent();
  }
}
