package org.gainsay.mirror;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What became of ratings when the parties changed places.
 *
 * @param articles that were rated both ways
 * @param claims of theirs
 * @param asymmetries in order of the articles and of their claims
 */
public record Reflection(int articles, int claims, List<Asymmetry> asymmetries) {
  public Reflection {
    asymmetries = List.copyOf(asymmetries);
  }

  /** Those of one cause. */
  public List<Asymmetry> of(Asymmetry.Cause cause) {
    return asymmetries.stream().filter(each -> each.cause() == cause).toList();
  }

  /** The share of claims that one cause keeps from mirroring, in percent, with one decimal. */
  public BigDecimal percent(Asymmetry.Cause cause) {
    return claims == 0
        ? new BigDecimal("0.0")
        : BigDecimal.valueOf(100L * of(cause).size())
            .divide(BigDecimal.valueOf(claims), 1, RoundingMode.HALF_UP);
  }
}
