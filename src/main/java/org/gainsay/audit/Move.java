package org.gainsay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rating of an article is one time and how it is another time.
 *
 * @param claims those whose rating is not the same both times
 */
public record Move(
    String article, String title, String outlet, Band before, Band now, List<OfClaim> claims) {
  public Move {
    claims = List.copyOf(claims);
  }

  /** A claim, with the findings that are not the same both times. */
  public record OfClaim(String text, Band before, Band now, List<OfFinding> findings) {
    public OfClaim {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A finding.
   *
   * @param before its points where it counted, {@code "subsumed"}, or {@code "not there"}
   * @param now the same
   */
  public record OfFinding(String rule, String title, String before, String now) {}

  /** Whether no rating moved. */
  public boolean isNone() {
    return before.equals(now) && claims.isEmpty();
  }

  /** Between two assessments of one article. */
  static Move between(JsonNode before, JsonNode now) {
    List<OfClaim> claims = new ArrayList<>();
    Map<String, JsonNode> was = byKey(before.path("claims"), "span");
    Map<String, JsonNode> is = byKey(now.path("claims"), "span");
    Map<String, JsonNode> all = new LinkedHashMap<>(was);
    is.forEach(all::putIfAbsent);
    for (String span : all.keySet()) {
      OfClaim move = claim(was.get(span), is.get(span));
      if (!move.before.equals(move.now)) {
        claims.add(move);
      }
    }
    JsonNode about = now.path("article");
    return new Move(
        about.path("id").asText(),
        about.path("title").isNull() ? "" : about.path("title").asText(),
        about.at("/outlet/name").isNull() ? "" : about.at("/outlet/name").asText(),
        Band.of(before.path("rating")),
        Band.of(now.path("rating")),
        claims);
  }

  private static OfClaim claim(JsonNode was, JsonNode is) {
    JsonNode known = is == null ? was : is;
    Band before = was == null ? Band.NONE : Band.of(was.path("rating"));
    Band now = is == null ? Band.NONE : Band.of(is.path("rating"));
    Map<String, JsonNode> one = was == null ? Map.of() : byKey(was.path("findings"), "rule");
    Map<String, JsonNode> other = is == null ? Map.of() : byKey(is.path("findings"), "rule");
    Map<String, JsonNode> all = new LinkedHashMap<>(one);
    other.forEach(all::putIfAbsent);
    List<OfFinding> findings = new ArrayList<>();
    all.forEach(
        (rule, finding) -> {
          String from = weight(one.get(rule));
          String to = weight(other.get(rule));
          if (!from.equals(to)) {
            findings.add(new OfFinding(name(rule), finding.path("title").asText(), from, to));
          }
        });
    return new OfClaim(known.path("text").asText(), before, now, findings);
  }

  private static String name(String json) {
    return json.replace("\"", "");
  }

  private static String weight(JsonNode finding) {
    if (finding == null) {
      return "not there";
    }
    return finding.path("subsumed").asBoolean() ? "subsumed" : finding.path("points").asText();
  }

  private static Map<String, JsonNode> byKey(JsonNode array, String key) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    array.forEach(each -> found.put(each.path(key).toString(), each));
    return found;
  }
}
