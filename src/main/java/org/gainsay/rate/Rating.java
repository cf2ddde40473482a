package org.gainsay.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gainsay.rule.Label;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

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

  /** The rating of {@code tenths / divisor} tenths of points. */
  static Rating of(Scale scale, long tenths, long divisor, Optional<Cap> cap) {
    double confidence = Scale.confidence(tenths / (10.0 * divisor));
    return new Rating(
        Optional.of(BigDecimal.valueOf(confidence).setScale(4, RoundingMode.HALF_UP)),
        Optional.of(Points.rounded(tenths, divisor)),
        scale.label(confidence),
        cap);
  }

  public boolean judged() {
    return points.isPresent();
  }
}
