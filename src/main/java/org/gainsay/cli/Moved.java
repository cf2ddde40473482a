package org.gainsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which ratings came out otherwise than before, and through which evidence. */
final class Moved {
  private static final JsonMapper JSON = new JsonMapper();

  private Moved() {}

  /**
   * How an article is rated.
   *
   * @param evidence article and words of what its findings rest on
   */
  private record Rated(String label, String points, Set<String> evidence) {
    static Rated of(JsonNode assessment) {
      Set<String> evidence = new TreeSet<>();
      for (JsonNode claim : assessment.path("claims")) {
        for (JsonNode finding : claim.path("findings")) {
          for (JsonNode each : finding.path("evidence")) {
            if (!each.path("kind").asText().equals("SIGNAL")) {
              evidence.add(each.path("article").asText());
            }
          }
        }
      }
      JsonNode rating = assessment.path("rating");
      return new Rated(rating.path("label").asText(), rating.path("points").asText(), evidence);
    }
  }

  /** A line for each article whose points moved, in the order of the run. */
  static List<String> between(Path before, Path now) throws IOException {
    Map<String, Rated> old = new HashMap<>();
    for (JsonNode each : lines(before)) {
      old.put(id(each), Rated.of(each));
    }
    List<String> moved = new ArrayList<>();
    for (JsonNode each : lines(now)) {
      Rated was = old.get(id(each));
      Rated is = Rated.of(each);
      if (was != null && !(was.points.equals(is.points) && was.label.equals(is.label))) {
        moved.add(
            "%s  %s %s → %s %s%s"
                .formatted(id(each), was.label, was.points, is.label, is.points, through(was, is)));
      }
    }
    return moved;
  }

  private static String through(Rated was, Rated is) {
    Set<String> come = new TreeSet<>(is.evidence);
    come.removeAll(was.evidence);
    Set<String> gone = new TreeSet<>(was.evidence);
    gone.removeAll(is.evidence);
    return (come.isEmpty() ? "" : ", through " + String.join(", ", come))
        + (gone.isEmpty() ? "" : ", without " + String.join(", ", gone));
  }

  private static String id(JsonNode assessment) {
    return assessment.at("/article/id").asText();
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}
