package org.gainsay.rate;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.fact.Claim;

/**
 * A claim with its rating and its part in the rating of the article.
 *
 * @param weight w in Σ w·s·p / Σ w: 2, 1 or a half of that
 * @param sign s: −1 where the article refutes the claim
 * @param counted whether it enters the article's rating at all
 * @param findings the strongest first
 */
public record RatedClaim(
    Claim claim,
    Rating rating,
    BigDecimal weight,
    int sign,
    boolean counted,
    List<Finding> findings) {
  public RatedClaim {
    findings = List.copyOf(findings);
  }
}
