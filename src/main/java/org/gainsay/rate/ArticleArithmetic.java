package org.gainsay.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Scale;

/** From the ratings of its claims to that of an article: Σ w·s·p / Σ w over those that count. */
record ArticleArithmetic(Scale scale) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = new BigDecimal(2);

  RatedClaim weigh(Claim claim, Dossier dossier, Rating rating, List<Finding> findings) {
    boolean own = !claim.source().independentOf(claim.outlet());
    boolean reported = claim.posture() == Posture.REPORTED && !own;
    boolean bothSides = reported && setsAgainst(dossier, claim);
    BigDecimal full = claim.section() == Section.BODY ? BigDecimal.ONE : TWO;
    BigDecimal weight = reported ? full.multiply(HALF).stripTrailingZeros() : full;
    int sign = claim.posture() == Posture.REFUTED ? -1 : 1;
    return new RatedClaim(claim, rating, weight, sign, rating.judged() && !bothSides, findings);
  }

  /** Whether the article itself sets a contradiction against the claim: it reports both sides. */
  private static boolean setsAgainst(Dossier dossier, Claim claim) {
    return dossier.evidence().stream()
        .anyMatch(
            each ->
                each instanceof Contradiction contradiction
                    && contradiction.sameArticle()
                    && contradiction.claim().equals(claim));
  }

  Rating rate(List<RatedClaim> claims) {
    long sum = 0;
    long weights = 0;
    for (RatedClaim claim : claims) {
      if (claim.counted()) {
        long halves = claim.weight().multiply(TWO).longValueExact();
        sum += halves * claim.sign() * claim.rating().points().orElseThrow().tenths();
        weights += halves;
      }
    }
    return weights == 0 ? Rating.UNJUDGED : Rating.of(scale, sum, weights, Optional.empty());
  }
}
