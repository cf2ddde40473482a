package org.gainsay.rate;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Posture;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Scale;

/** From the ratings of its claims to that of an article: Σ w·s·p / Σ w over those that count. */
record ArticleArithmetic(Scale scale) {
  RatedClaim weigh(Claim claim, Dossier dossier, Rating rating, List<Finding> findings) {
    boolean own = !claim.source().independentOf(claim.outlet());
    boolean reported = claim.posture() == Posture.REPORTED && !own;
    boolean bothSides = reported && setsAgainst(dossier, claim);
    BigDecimal weight = Arithmetic.weight(claim.section(), reported);
    int sign = Arithmetic.sign(claim.posture());
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
    return new Arithmetic(scale)
        .article(
            claims.stream()
                .filter(RatedClaim::counted)
                .map(
                    each ->
                        new Arithmetic.Weighed(
                            each.weight(), each.sign(), each.rating().points().orElseThrow()))
                .toList());
  }
}
