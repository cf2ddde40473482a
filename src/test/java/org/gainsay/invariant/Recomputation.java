package org.gainsay.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Does the arithmetic of DESIGN.md again, from a line of JSON and nothing else, and says what comes
 * out otherwise. Shares no code with the stage that rates.
 */
final class Recomputation {
  private static final Map<String, Integer> CREDIBILITY =
      Map.of(
          "CONFIRMED", 1,
          "PROBABLY_TRUE", 2,
          "POSSIBLY_TRUE", 3,
          "DOUBTFUL", 4,
          "IMPROBABLE", 5,
          "CANNOT_BE_JUDGED", 6);

  private final List<String> wrong = new ArrayList<>();
  private final JsonNode assessment;

  private Recomputation(JsonNode assessment) {
    this.assessment = assessment;
  }

  static List<String> wrong(JsonNode assessment) {
    Recomputation again = new Recomputation(assessment);
    again.article();
    return again.wrong;
  }

  private void article() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (JsonNode claim : assessment.path("claims")) {
      claim(claim);
      if (claim.path("counted").asBoolean()) {
        BigDecimal weight = decimal(claim.path("weight"));
        BigDecimal sign = decimal(claim.path("sign"));
        sum = sum.add(weight.multiply(sign).multiply(decimal(claim.path("rating").path("points"))));
        weights = weights.add(weight);
      }
    }
    JsonNode rating = assessment.path("rating");
    if (weights.signum() == 0) {
      unjudged("article", rating);
    } else {
      judged("article", rating, sum.divide(weights, MathContext.DECIMAL128));
    }
  }

  private void claim(JsonNode claim) {
    String id = claim.path("id").asText();
    List<JsonNode> counting = groups(id, claim.path("findings"));
    JsonNode rating = claim.path("rating");
    if (counting.isEmpty()) {
      unjudged(id, rating);
      same(id + " cap", "null", rating.path("cap").asText());
      same(id + " counted", false, claim.path("counted").asBoolean());
    } else {
      BigDecimal sum =
          counting.stream()
              .map(each -> decimal(each.path("points")))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      judged(id, rating, capped(id, sum, rating.path("cap").asText(), counting));
    }
    quoted(id, rating.path("label").asText(), counting);
    weight(id, claim);
  }

  /** Of each group the strongest counts, then the first by id; the others are subsumed. */
  private List<JsonNode> groups(String id, JsonNode findings) {
    Map<String, JsonNode> strongest = new HashMap<>();
    for (JsonNode finding : findings) {
      strongest.merge(finding.path("group").asText(), finding, Recomputation::stronger);
    }
    List<JsonNode> counting = new ArrayList<>();
    for (JsonNode finding : findings) {
      boolean counts = strongest.get(finding.path("group").asText()).equals(finding);
      same(id + " " + finding.path("rule") + " subsumed", !counts, flag(finding, "subsumed"));
      int sign = decimal(finding.path("points")).signum();
      String effect = sign < 0 ? "LOWERS" : sign > 0 ? "RAISES" : "NONE";
      same(id + " " + finding.path("rule") + " effect", effect, finding.path("effect").asText());
      if (counts && sign != 0) {
        counting.add(finding);
      }
    }
    return counting;
  }

  private static JsonNode stronger(JsonNode one, JsonNode other) {
    int points = decimal(one.path("points")).abs().compareTo(decimal(other.path("points")).abs());
    boolean first = one.path("rule").asText().compareTo(other.path("rule").asText()) < 0;
    return points > 0 || points == 0 && first ? one : other;
  }

  private BigDecimal capped(String id, BigDecimal sum, String cap, List<JsonNode> counting) {
    boolean contradicted = rests(counting, "LOWERS", "CONTRADICTION");
    boolean corroborated = rests(counting, "RAISES", "CORROBORATION");
    String expected = "null";
    BigDecimal held = sum;
    if (!contradicted && sum.compareTo(new BigDecimal("-1.7")) < 0) {
      expected = "NO_CONTRADICTION";
      held = new BigDecimal("-1.7");
    } else if (!corroborated && sum.compareTo(new BigDecimal("9.5")) > 0) {
      expected = "NO_CORROBORATION";
      held = new BigDecimal("9.5");
    } else if (sum.abs().compareTo(new BigDecimal(30)) > 0) {
      expected = sum.signum() < 0 ? "FLOOR" : "CEILING";
      held = new BigDecimal(30 * sum.signum());
    }
    same(id + " cap", expected, cap);
    return held;
  }

  /** Whether one of the findings rests on what somebody says whom one can name. */
  private static boolean rests(List<JsonNode> findings, String effect, String kind) {
    return findings.stream()
        .filter(finding -> finding.path("effect").asText().equals(effect))
        .flatMap(finding -> stream(finding.path("evidence")))
        .anyMatch(
            evidence ->
                evidence.path("kind").asText().equals(kind)
                    && !evidence.path("quote").asText().isBlank()
                    && flag(evidence.path("source"), "identified")
                    && (kind.equals("CONTRADICTION") || flag(evidence, "independent")));
  }

  private void quoted(String id, String label, List<JsonNode> counting) {
    boolean low = label.equals("DOUBTFUL") || label.equals("IMPROBABLE");
    if (low && !rests(counting, "LOWERS", "CONTRADICTION")
        || label.equals("CONFIRMED") && !rests(counting, "RAISES", "CORROBORATION")) {
      wrong.add(where() + id + " is " + label + " without a quote from somebody identified");
    }
  }

  private void weight(String id, JsonNode claim) {
    String posture = claim.path("posture").asText();
    same(id + " sign", posture.equals("REFUTED") ? -1 : 1, claim.path("sign").asInt());
    boolean ofOthers = posture.equals("REPORTED") && !flag(claim, "own");
    int full = claim.path("section").asText().equals("BODY") ? 1 : 2;
    same(id + " weight", ofOthers ? full / 2.0 : 1.0 * full, claim.path("weight").asDouble());
    boolean bothSides =
        stream(claim.path("findings"))
            .flatMap(finding -> stream(finding.path("evidence")))
            .anyMatch(
                evidence ->
                    evidence.path("kind").asText().equals("CONTRADICTION")
                        && evidence.path("article").equals(assessment.at("/article/id")));
    boolean judged = !claim.path("rating").path("points").isNull();
    if (!ofOthers || bothSides || !judged) {
      same(id + " counted", judged && !(ofOthers && bothSides), flag(claim, "counted"));
    }
  }

  private void judged(String id, JsonNode rating, BigDecimal points) {
    double confidence = 1 / (1 + Math.pow(10, -points.doubleValue() / 10));
    String label = label(confidence);
    same(id + " points", points.setScale(1, RoundingMode.HALF_UP), decimal(rating.path("points")));
    BigDecimal rounded = new BigDecimal(confidence).setScale(4, RoundingMode.HALF_UP);
    same(id + " confidence", rounded, decimal(rating.path("confidence")));
    same(id + " label", label, rating.path("label").asText());
    same(id + " credibility", CREDIBILITY.get(label), rating.path("credibility").asInt());
  }

  private static String label(double confidence) {
    if (confidence < 0.40) {
      return confidence < 0.15 ? "IMPROBABLE" : "DOUBTFUL";
    }
    return confidence <= 0.60 ? "POSSIBLY_TRUE" : confidence < 0.90 ? "PROBABLY_TRUE" : "CONFIRMED";
  }

  private void unjudged(String id, JsonNode rating) {
    same(id + " points", "null", rating.path("points").asText());
    same(id + " confidence", "null", rating.path("confidence").asText());
    same(id + " label", "CANNOT_BE_JUDGED", rating.path("label").asText());
    same(id + " credibility", 6, rating.path("credibility").asInt());
  }

  private void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      wrong.add(where() + what + " is " + found + " (expected " + expected + ")");
    }
  }

  private String where() {
    return assessment.at("/article/id").asText() + ": ";
  }

  private static boolean flag(JsonNode node, String name) {
    return node.path(name).asBoolean();
  }

  private static BigDecimal decimal(JsonNode number) {
    return new BigDecimal(number.asText());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
