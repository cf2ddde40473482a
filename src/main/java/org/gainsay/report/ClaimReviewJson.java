package org.gainsay.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gainsay.fact.Source;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rule.Label;

/**
 * Claims as schema.org's ClaimReview in JSON-LD, for those who publish what they have looked at
 * themselves. The publisher answers for it: what stands here is a signal, no fact check.
 */
public final class ClaimReviewJson {
  private static final int BEST = 5;

  private final String publisher;

  /**
   * @param publisher name of who publishes and answers for the reviews
   */
  public ClaimReviewJson(String publisher) {
    this.publisher = publisher;
  }

  /** One line with its end for each claim that was judged. */
  public String lines(Assessment assessment) {
    StringBuilder lines = new StringBuilder();
    for (RatedClaim claim : assessment.claims()) {
      if (claim.rating().label() != Label.CANNOT_BE_JUDGED) {
        lines.append(review(assessment, claim)).append('\n');
      }
    }
    return lines.toString();
  }

  private ObjectNode review(Assessment assessment, RatedClaim rated) {
    ObjectNode review = JsonNodeFactory.instance.objectNode();
    review.put("@context", "https://schema.org").put("@type", "ClaimReview");
    review.put("claimReviewed", rated.claim().text());
    review.putObject("author").put("@type", "Organization").put("name", publisher);
    ObjectNode claim = review.putObject("itemReviewed").put("@type", "Claim");
    Source source = rated.claim().source();
    if (!source.name().isEmpty()) {
      claim.putObject("author").put("@type", "Thing").put("name", source.name());
    }
    if (assessment.article().day() != null) {
      claim.put("datePublished", assessment.article().published());
    }
    if (!assessment.article().url().isEmpty()) {
      claim
          .putObject("appearance")
          .put("@type", "CreativeWork")
          .put("url", assessment.article().url());
    }
    Label label = rated.rating().label();
    review
        .putObject("reviewRating")
        .put("@type", "Rating")
        .put("ratingValue", BEST + 1 - label.credibility())
        .put("bestRating", BEST)
        .put("worstRating", 1)
        .put("alternateName", label.name());
    review.put("reviewBody", assessment.explanation());
    return review;
  }
}
