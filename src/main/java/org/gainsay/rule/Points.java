package org.gainsay.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Weight of evidence in tenths of a deciban: 10·log10 of an odds ratio, after I. J. Good, "Weight
 * of Evidence: A Brief Survey" (1985). Tenths, so that sums are exact.
 */
public record Points(long tenths) implements Comparable<Points> {
  public static final Points NONE = new Points(0);

  /**
   * The points that {@code decimal} writes.
   *
   * @throws ArithmeticException where {@code decimal} has more than one decimal
   */
  public static Points of(BigDecimal decimal) {
    return new Points(decimal.movePointRight(1).longValueExact());
  }

  /** {@code sum / divisor} in tenths, half up. */
  public static Points rounded(long sum, long divisor) {
    BigDecimal tenths =
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP);
    return new Points(tenths.longValueExact());
  }

  public Points plus(Points other) {
    return new Points(tenths + other.tenths);
  }

  /** Distance from zero: how strong it is. */
  public Points abs() {
    return new Points(Math.abs(tenths));
  }

  /** −1, 0 or 1. */
  public int sign() {
    return Long.signum(tenths);
  }

  /** With one decimal. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(tenths, 1);
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(tenths, other.tenths);
  }

  /** As in a table: {@code -9.0}, {@code +4.0}. */
  @Override
  public String toString() {
    return (tenths > 0 ? "+" : "") + decimal().toPlainString();
  }
}
