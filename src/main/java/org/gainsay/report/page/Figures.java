package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import org.gainsay.rule.Points;

/** Ratings in figures, as the lines of a run have them. */
final class Figures {
  private Figures() {}

  /** With four decimals; {@code ""} where nothing could be judged. */
  static String confidence(JsonNode rating) {
    JsonNode confidence = rating.path("confidence");
    return confidence.isNumber()
        ? confidence.decimalValue().setScale(4, RoundingMode.HALF_UP).toPlainString()
        : "";
  }

  /** With one decimal and a sign; {@code ""} where nothing could be judged. */
  static String points(JsonNode rating) {
    JsonNode points = rating.path("points");
    return points.isNumber() ? Points.of(points.decimalValue()).toString() : "";
  }
}
