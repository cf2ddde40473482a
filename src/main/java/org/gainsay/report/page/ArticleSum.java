package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How the claims of an article make its rating: Σ weight · sign · points / Σ weight. */
final class ArticleSum {
  private ArticleSum() {}

  /** One line a claim. */
  static List<ArticlePart.PartLine> lines(int number, JsonNode assessment) {
    List<ArticlePart.PartLine> lines = new ArrayList<>();
    for (JsonNode claim : assessment.path("claims")) {
      String id = Fields.text(claim, "/id");
      BigDecimal weight = claim.path("weight").decimalValue();
      int sign = claim.path("sign").asInt();
      String points = Figures.points(claim.path("rating"));
      String product =
          claim.path("counted").asBoolean()
              ? part(claim).setScale(2).toPlainString()
              : points.isEmpty() ? "not judged" : "both sides reported";
      lines.add(
          new ArticlePart.PartLine(
              id,
              "#" + Layout.anchor(number, id),
              weight.stripTrailingZeros().toPlainString(),
              sign < 0 ? "−1" : "1",
              points.isEmpty() ? "–" : points,
              product));
    }
    return lines;
  }

  private static BigDecimal part(JsonNode claim) {
    return claim
        .path("weight")
        .decimalValue()
        .multiply(BigDecimal.valueOf(claim.path("sign").asInt()))
        .multiply(claim.at("/rating/points").decimalValue());
  }

  /** How the lines come to the rating. */
  static String words(JsonNode assessment) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (JsonNode claim : assessment.path("claims")) {
      if (claim.path("counted").asBoolean()) {
        sum = sum.add(part(claim));
        weights = weights.add(claim.path("weight").decimalValue());
      }
    }
    JsonNode rating = assessment.path("rating");
    return weights.signum() == 0
        ? "No claim counts: the article cannot be judged."
        : "%s / %s = %s points, confidence %s: %s."
            .formatted(
                sum.setScale(2).toPlainString(),
                weights.stripTrailingZeros().toPlainString(),
                Figures.points(rating),
                Figures.confidence(rating),
                Band.of(Fields.text(rating, "/label")).lower());
  }
}
