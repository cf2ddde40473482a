package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.rate.Cap;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

/**
 * Makes the cards of claims.
 *
 * @param scale that the run was rated by, where it is known
 * @param number of the article
 */
record ClaimReader(
    String page, Places places, Optional<Scale> scale, JsonNode assessment, int number) {

  ClaimCard read(JsonNode claim, List<String> outlook) {
    String id = Fields.text(claim, "/id");
    JsonNode rating = claim.path("rating");
    List<SumLine> sum = new ArrayList<>();
    Points running = Points.NONE;
    Set<EvidenceLine> seen = new HashSet<>();
    for (JsonNode finding : claim.path("findings")) {
      Points points = Points.of(finding.path("points").decimalValue());
      boolean subsumed = finding.path("subsumed").asBoolean();
      boolean counts = !subsumed && points.sign() != 0;
      running = counts ? running.plus(points) : running;
      String state = counts ? "counts" : subsumed ? "subsumed" : "no points";
      sum.add(line(finding, points, state, counts ? running.toString() : "", seen));
    }
    return new ClaimCard(
        Layout.anchor(number, id),
        Layout.mark(number, id),
        id,
        Fields.shown(claim, "/text"),
        Band.of(Fields.text(rating, "/label")),
        Figures.confidence(rating),
        Figures.points(rating),
        posture(claim),
        Speakers.of(assessment, claim),
        event(claim.path("event")),
        origins(claim),
        sum,
        running.toString(),
        cap(Fields.text(rating, "/cap")),
        part(claim),
        Stream.concat(
                scale.flatMap(known -> new Distance(known).words(claim)).stream(),
                outlook.stream().map(Shown::words))
            .toList());
  }

  private SumLine line(
      JsonNode finding, Points points, String state, String running, Set<EvidenceLine> seen) {
    List<EvidenceLine> evidence = new ArrayList<>();
    int repeated = 0;
    for (JsonNode each : finding.path("evidence")) {
      EvidenceLine line = evidence(each);
      if (seen.add(line)) {
        evidence.add(line);
      } else {
        repeated++;
      }
    }
    return new SumLine(
        Fields.text(finding, "/rule"),
        Fields.shown(finding, "/title"),
        Fields.shown(finding, "/rationale"),
        Fields.lower(Fields.text(finding, "/effect")),
        points.toString(),
        Fields.shown(finding, "/group"),
        state,
        running,
        evidence,
        repeated);
  }

  private EvidenceLine evidence(JsonNode evidence) {
    String article = Fields.text(evidence, "/article");
    boolean own = article.equals(Fields.text(assessment, "/article/id"));
    return new EvidenceLine(
        switch (Fields.text(evidence, "/kind")) {
          case "CONTRADICTION" -> "contradicts";
          case "CORROBORATION" -> "corroborates";
          default -> "signal";
        },
        Fields.shown(evidence, "/quote"),
        Speakers.of(evidence),
        own ? "this article" : places.name(article),
        places.words(page, article, Fields.span(evidence.path("span"))).orElse(""),
        Why.of(evidence));
  }

  private static String posture(JsonNode claim) {
    String posture =
        switch (Fields.text(claim, "/posture")) {
          case "ASSERTED" -> "asserted in the article's own voice";
          case "REPORTED" -> "reported as somebody's words";
          default -> "refuted where it stands";
        };
    return posture + (claim.path("negated").asBoolean() ? "; worded as a negation" : "");
  }

  private static String event(JsonNode event) {
    List<String> parts = new ArrayList<>(Fields.texts(event, "/places"));
    String day = Fields.text(event, "/day");
    String until = Fields.text(event, "/until");
    if (!day.isEmpty()) {
      parts.add(until.isEmpty() ? day : day + " to " + until);
    }
    return Shown.words(String.join(", ", parts));
  }

  /** Those who depend on one another stand together. */
  private List<String> origins(JsonNode claim) {
    Map<Integer, List<String>> same = new TreeMap<>();
    Map<Integer, List<String>> otherwise = new TreeMap<>();
    for (JsonNode origin : claim.path("origins")) {
      boolean agrees = Fields.text(origin, "/says").equals("SAME");
      (agrees ? same : otherwise)
          .computeIfAbsent(origin.path("family").asInt(), any -> new ArrayList<>())
          .add(Fields.source(origin) + in(origin));
    }
    List<String> lines = new ArrayList<>();
    same.values().forEach(each -> lines.add("Says so: " + String.join(" with ", each)));
    otherwise.values().forEach(each -> lines.add("Says otherwise: " + String.join(" with ", each)));
    return lines;
  }

  private static String in(JsonNode origin) {
    int articles = origin.path("articles").size();
    return articles == 1 ? ", in 1 article" : ", in " + articles + " articles";
  }

  private static String cap(String cap) {
    if (cap.isEmpty()) {
      return "";
    }
    String why =
        switch (Cap.valueOf(cap)) {
          case NO_CONTRADICTION -> "no contradiction by an identified source counts";
          case NO_CORROBORATION ->
              "no corroboration by another, identified origin and owner counts";
          case FLOOR -> "the lower end of the scale";
          case CEILING -> "the upper end of the scale";
        };
    return "Held at %s by the cap %s: %s".formatted(Cap.valueOf(cap).points(), cap, why);
  }

  private static String part(JsonNode claim) {
    if (!claim.path("counted").asBoolean()) {
      return claim.at("/rating/points").isNumber()
          ? "Does not count for the article, which itself reports both sides."
          : "Does not count for the article: it is not judged.";
    }
    boolean refuted = claim.path("sign").asInt() < 0;
    return "Counts for the article with weight %s%s."
        .formatted(
            claim.path("weight").decimalValue().stripTrailingZeros().toPlainString(),
            refuted ? " and sign −1, because the article refutes it" : "");
  }
}
