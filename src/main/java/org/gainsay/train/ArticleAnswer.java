package org.gainsay.train;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How an article was rated.
 *
 * @param label of the rating, or why there is none
 * @param confidence empty where the article could not be judged
 * @param findings what decided, in words, the weightiest first
 */
public record ArticleAnswer(String label, Optional<BigDecimal> confidence, List<String> findings) {
  private static final BigDecimal EVEN = new BigDecimal("0.5");

  public ArticleAnswer {
    findings = List.copyOf(findings);
  }

  /** Whether the article was taken for a false one. */
  boolean isLow() {
    return confidence.isPresent() && confidence.get().compareTo(EVEN) < 0;
  }

  /** How far it is from even odds; none is nearer than one that could not be judged. */
  BigDecimal decided() {
    return confidence.map(each -> each.subtract(EVEN).abs()).orElse(BigDecimal.ONE.negate());
  }
}
