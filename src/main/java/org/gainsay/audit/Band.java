package org.gainsay.audit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A rating as an assessment says it; all are {@code ""} where there is none.
 *
 * @param confidence with four decimals, {@code "null"} where it cannot be judged
 * @param points with one decimal, {@code "null"} where it cannot be judged
 */
public record Band(String label, String confidence, String points) {
  /** There is no such article or claim. */
  public static final Band NONE = new Band("", "", "");

  static Band of(JsonNode rating) {
    return new Band(
        rating.path("label").asText(),
        rating.path("confidence").asText(),
        rating.path("points").asText());
  }

  public boolean isNone() {
    return label.isEmpty();
  }

  /** For example {@code DOUBTFUL (0.2008, -6.0 points)}. */
  public String words() {
    if (isNone()) {
      return "not there";
    }
    return points.equals("null") ? label : label + " (" + confidence + ", " + points + " points)";
  }
}
