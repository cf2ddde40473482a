package org.gainsay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gainsay.article.Article;

/** A small dossier and what a careful editor expects of it. */
public record Scenario(String file, String name, List<Article> articles, List<JsonNode> expect) {
  public static List<Scenario> all(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Scenario> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        for (JsonNode node : new YAMLMapper().readTree(file.toFile())) {
          all.add(
              new Scenario(
                  file.getFileName().toString(),
                  node.path("name").asText(),
                  stream(node.path("articles")).map(Stages::article).toList(),
                  stream(node.path("expect")).toList()));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** What is not as expected, a line each. */
  List<String> failures(List<JsonNode> assessments) {
    List<String> failures = new ArrayList<>();
    for (JsonNode expected : expect) {
      for (JsonNode assessment : assessments) {
        boolean meant =
            assessment
                .path("article")
                .path("id")
                .asText()
                .equals(expected.path("article").asText());
        if (meant) {
          failure(expected, assessment).ifPresent(why -> failures.add(why + "   <- " + expected));
        }
      }
    }
    return failures;
  }

  /** What came out, for the report. */
  static List<String> seen(JsonNode assessment) {
    List<String> seen = new ArrayList<>();
    seen.add(
        "      = "
            + assessment.path("article").path("id").asText()
            + " "
            + assessment.path("rating"));
    for (JsonNode claim : assessment.path("claims")) {
      JsonNode source = claim.path("attribution").path("source");
      seen.add(
          "      - %s%s %s | %s | %s %s %s %s | %s %s"
              .formatted(
                  claim.path("posture").asText(),
                  claim.path("negated").asBoolean() ? " NOT" : "",
                  claim.path("rating").path("points"),
                  claim.path("text").asText(),
                  source.path("name").asText("-"),
                  source.path("kind").asText("-"),
                  source.path("state").asText("-"),
                  source.path("local").asText("-"),
                  claim.path("event").path("places"),
                  claim.path("event").path("day").asText("-")));
      evidence(claim, "CONTRADICTION")
          .map(
              e ->
                  "          x %s (%s, %s): %s %s"
                      .formatted(
                          e.path("source").path("name").asText(),
                          e.path("source").path("kind").asText(),
                          e.path("source").path("local").asText("-"),
                          e.path("quote").asText(),
                          e.path("clash")))
          .distinct()
          .forEach(seen::add);
    }
    return seen;
  }

  private static Optional<String> failure(JsonNode expected, JsonNode assessment) {
    if (expected.has("noClaim")) {
      String words = expected.path("noClaim").asText();
      return stream(assessment.path("claims"))
          .filter(claim -> claim.path("text").asText().contains(words))
          .findFirst()
          .map(claim -> "is a claim: " + claim.path("text").asText());
    }
    if (!expected.has("claim")) {
      return rating(expected, assessment.path("rating"));
    }
    String words = expected.path("claim").asText();
    List<JsonNode> claims =
        stream(assessment.path("claims"))
            .filter(
                claim ->
                    claim.path("text").asText().contains(words)
                        || words.contains(claim.path("text").asText())
                            && claim.path("text").asText().length() > words.length() / 2)
            .toList();
    if (claims.isEmpty()) {
      return Optional.of("no such claim");
    }
    Optional<String> first = Optional.empty();
    for (JsonNode claim : claims) {
      Optional<String> failure =
          ofClaim(expected, claim, assessment.path("article").path("outlet"));
      if (failure.isEmpty()) {
        return failure;
      }
      first = first.isEmpty() ? failure : first;
    }
    return first;
  }

  private static Optional<String> ofClaim(JsonNode expected, JsonNode claim, JsonNode outlet) {
    Optional<String> rating = rating(expected, claim.path("rating"));
    if (rating.isPresent()) {
      return rating;
    }
    if (expected.has("posture") && !expected.path("posture").equals(claim.path("posture"))) {
      return Optional.of("posture " + claim.path("posture").asText());
    }
    if (expected.has("negated")
        && expected.path("negated").asBoolean() != claim.path("negated").asBoolean()) {
      return Optional.of("negated " + claim.path("negated"));
    }
    if (expected.has("contradictedBy") || expected.has("kindOfContradictor")) {
      return contradiction(expected, claim);
    }
    if (expected.path("notContradicted").asBoolean()) {
      return evidence(claim, "CONTRADICTION").findFirst().map(e -> "contradicted by " + e);
    }
    JsonNode attributed = claim.path("attribution").path("source");
    JsonNode source = attributed.isObject() ? attributed : outlet;
    for (String key : List.of("source", "kind", "state", "local")) {
      String field = key.equals("source") ? "name" : key;
      boolean said = source.has(field);
      if (said && expected.has(key) && !agrees(expected.path(key), source.path(field), key)) {
        return Optional.of(key + " " + source);
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(JsonNode expected, JsonNode found, String key) {
    return key.equals("source")
        ? found
            .asText()
            .toLowerCase(Locale.ROOT)
            .contains(expected.asText().toLowerCase(Locale.ROOT))
        : expected.asText().equals(found.asText());
  }

  private static Stream<JsonNode> evidence(JsonNode claim, String kind) {
    return stream(claim.path("findings"))
        .flatMap(finding -> stream(finding.path("evidence")))
        .filter(evidence -> evidence.path("kind").asText().equals(kind));
  }

  private static Optional<String> contradiction(JsonNode expected, JsonNode claim) {
    List<JsonNode> found = evidence(claim, "CONTRADICTION").toList();
    for (JsonNode evidence : found) {
      JsonNode source = evidence.path("source");
      boolean all =
          (!expected.has("contradictedBy")
                  || agrees(expected.path("contradictedBy"), source.path("name"), "source"))
              && (!expected.has("kindOfContradictor")
                  || expected.path("kindOfContradictor").equals(source.path("kind")))
              && (!expected.has("local")
                  || expected.path("local").asText().equals(source.path("local").asText()))
              && (!expected.has("quote")
                  || evidence.path("quote").asText().contains(expected.path("quote").asText()));
      if (all) {
        return Optional.empty();
      }
    }
    return Optional.of(
        "contradicted by "
            + found.stream()
                .map(e -> e.path("source") + " " + e.path("quote"))
                .distinct()
                .toList());
  }

  private static Optional<String> rating(JsonNode expected, JsonNode rating) {
    if (!expected.has("rating")) {
      return Optional.empty();
    }
    boolean none = rating.path("confidence").isNull();
    double value = rating.path("confidence").asDouble();
    boolean met =
        switch (expected.path("rating").asText()) {
          case "low" -> !none && value < 0.40;
          case "high" -> !none && value > 0.60;
          case "undecided" -> !none && value >= 0.40 && value <= 0.60;
          case "not-low" -> none || value >= 0.40;
          case "not-high" -> none || value <= 0.60;
          default -> throw new IllegalArgumentException(expected.toString());
        };
    return met ? Optional.empty() : Optional.of("rated " + rating);
  }
}
