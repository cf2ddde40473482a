package org.gainsay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.rate.Arithmetic;
import org.gainsay.rate.Arithmetic.Part;
import org.gainsay.rate.Rating;
import org.gainsay.rule.Label;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

/** Works every number of an assessment out again, from its JSON and the scale alone. */
final class ArithmeticCheck {
  private final Arithmetic arithmetic;
  private final BiConsumer<Code, String> wrong;

  ArithmeticCheck(Scale scale, BiConsumer<Code, String> wrong) {
    this.arithmetic = new Arithmetic(scale);
    this.wrong = wrong;
  }

  /**
   * Tells what comes out otherwise.
   *
   * @throws RuntimeException where the line is no assessment
   */
  void check(JsonNode assessment) {
    List<Arithmetic.Weighed> counted = new ArrayList<>();
    for (JsonNode claim : assessment.path("claims")) {
      Rating rating = claim(claim, assessment.at("/article/id").asText());
      if (claim.path("counted").asBoolean() && rating.judged()) {
        counted.add(
            new Arithmetic.Weighed(
                decimal(claim.path("weight")),
                claim.path("sign").asInt(),
                rating.points().orElseThrow()));
      }
    }
    rating("the article", arithmetic.article(counted), assessment.path("rating"));
  }

  private Rating claim(JsonNode claim, String article) {
    String id = "claim " + claim.path("id").asText();
    List<Part> strongest = findings(id, claim.path("findings"));
    Rating rating = arithmetic.claim(strongest);
    JsonNode said = claim.path("rating");
    rating(id, rating, said);
    String cap = rating.cap().map(Enum::name).orElse("null");
    same(Code.CAP_WRONG, id + " cap", cap, said.path("cap").asText());
    quoted(id, rating.label(), strongest);
    weight(id, claim, article, rating.judged());
    return rating;
  }

  private List<Part> findings(String id, JsonNode findings) {
    List<Part> parts = new ArrayList<>();
    findings.forEach(each -> parts.add(part(each)));
    List<Part> strongest = Arithmetic.strongest(parts);
    Set<String> counting = new HashSet<>();
    strongest.forEach(each -> counting.add(each.rule()));
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      JsonNode finding = findings.get(i);
      String what = id + " finding " + part.rule();
      boolean subsumed = !counting.contains(part.rule());
      same(Code.FINDING_WRONG, what + " subsumed", subsumed, finding.path("subsumed").asBoolean());
      int sign = part.points().sign();
      String effect = sign < 0 ? "LOWERS" : sign > 0 ? "RAISES" : "NONE";
      same(Code.FINDING_WRONG, what + " effect", effect, finding.path("effect").asText());
    }
    return strongest;
  }

  private static Part part(JsonNode finding) {
    boolean contradicts = false;
    boolean corroborates = false;
    for (JsonNode evidence : finding.path("evidence")) {
      boolean identified = evidence.at("/source/identified").asBoolean();
      String kind = evidence.path("kind").asText();
      contradicts |= identified && kind.equals("CONTRADICTION");
      corroborates |=
          identified && kind.equals("CORROBORATION") && evidence.path("independent").asBoolean();
    }
    return new Part(
        finding.path("rule").asText(),
        finding.path("group").asText(),
        Points.of(decimal(finding.path("points"))),
        contradicts,
        corroborates);
  }

  private void quoted(String id, Label label, List<Part> strongest) {
    boolean low = label == Label.DOUBTFUL || label == Label.IMPROBABLE;
    boolean against =
        strongest.stream().anyMatch(each -> each.points().sign() < 0 && each.contradicts());
    boolean with =
        strongest.stream().anyMatch(each -> each.points().sign() > 0 && each.corroborates());
    if (low && !against || label == Label.CONFIRMED && !with) {
      wrong.accept(Code.UNQUOTED, id + " is " + label + " without a quote of somebody identified");
    }
  }

  private void weight(String id, JsonNode claim, String article, boolean judged) {
    Posture posture = Posture.valueOf(claim.path("posture").asText());
    boolean ofOthers = posture == Posture.REPORTED && !claim.path("own").asBoolean();
    BigDecimal weight =
        Arithmetic.weight(Section.valueOf(claim.path("section").asText()), ofOthers);
    if (weight.compareTo(decimal(claim.path("weight"))) != 0) {
      same(Code.WEIGHT_WRONG, id + " weight", weight, decimal(claim.path("weight")));
    }
    int sign = Arithmetic.sign(posture);
    same(Code.WEIGHT_WRONG, id + " sign", sign, claim.path("sign").asInt());
    boolean bothSides =
        StreamSupport.stream(claim.path("findings").spliterator(), false)
            .flatMap(each -> StreamSupport.stream(each.path("evidence").spliterator(), false))
            .anyMatch(
                each ->
                    each.path("kind").asText().equals("CONTRADICTION")
                        && each.path("article").asText().equals(article));
    // that an article sets a contradiction against a claim which no rule rests on, no line says
    if (!ofOthers || bothSides || !judged) {
      boolean counted = judged && !(ofOthers && bothSides);
      same(Code.WEIGHT_WRONG, id + " counted", counted, claim.path("counted").asBoolean());
    }
  }

  private void rating(String what, Rating rating, JsonNode said) {
    number(Code.POINTS_WRONG, what + " points", rating.points().map(Points::decimal), said);
    number(Code.CONFIDENCE_WRONG, what + " confidence", rating.confidence(), said);
    String label = rating.label().name();
    same(Code.LABEL_WRONG, what + " label", label, said.path("label").asText());
    int credibility = rating.label().credibility();
    same(Code.LABEL_WRONG, what + " credibility", credibility, said.path("credibility").asInt());
  }

  private void number(
      Code code, String what, java.util.Optional<BigDecimal> expected, JsonNode said) {
    String found = said.path(what.substring(what.lastIndexOf(' ') + 1)).asText();
    same(code, what, expected.map(BigDecimal::toPlainString).orElse("null"), plain(found));
  }

  private static String plain(String number) {
    return number.equals("null") ? number : new BigDecimal(number).toPlainString();
  }

  private void same(Code code, String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      wrong.accept(code, what + " is " + found + " (expected " + expected + ")");
    }
  }

  private static BigDecimal decimal(JsonNode number) {
    return new BigDecimal(number.asText());
  }
}
