package org.gainsay.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of JSON with what makes a run hard: denials, copies, revisions, crowds, rejects. */
final class News {
  private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
  private static final JsonMapper JSON = new JsonMapper();

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  /** Some of the articles that the tests of the stages are written with. */
  News scenarios() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      int number = 0;
      for (Path file :
          files.filter(each -> each.toString().matches(".*/(03|1.)-.*")).sorted().toList()) {
        for (JsonNode scenario : new YAMLMapper().readTree(file.toFile())) {
          number++;
          for (JsonNode article : scenario.path("articles")) {
            ObjectNode own = article.deepCopy();
            lines.add(own.put("id", number + "-" + own.path("id").asText()).toString());
          }
        }
      }
    }
    return this;
  }

  /** Articles on one event in one town on one day: more than are compared with any of them. */
  News crowd(String town, int articles) {
    for (int i = 0; i < articles; i++) {
      String text =
          switch (i % 7) {
            case 0 ->
                "There was no explosion at the market in %s on Monday. Nobody was killed, residents said."
                    .formatted(town);
            // the same question from many articles, each of which can answer the others
            case 3 ->
                "The ministry said that %d people were killed in an explosion at the market in %s on Monday. Residents denied it."
                    .formatted(3 + i % 5, town);
            default ->
                "%d people were killed in an explosion at the market in %s on Monday, the ministry said. The %s road was closed for %d hours."
                    .formatted(3 + i % 5, town, i % 3 == 0 ? "northern" : "coastal", 2 + i % 4);
          };
      add("crowd-%03d".formatted(i * 37 % articles), "Courier " + i % 40, "2021-07-05", text);
    }
    return this;
  }

  /** What happens from day to day, here and there. */
  News everyday(int articles) {
    List<String> towns = List.of("Porto", "Lyon", "Oslo", "Lima", "Cusco", "Riga", "Kano", "Accra");
    for (int i = 0; i < articles; i++) {
      String text =
          "%d houses were flooded in %s on Monday, the council said."
              .formatted(3 + i % 90, towns.get(i % towns.size()));
      String day = LocalDate.of(2021, 1, 5).plusWeeks(i / towns.size()).toString();
      add("day-%03d".formatted(i), "Gazette " + i % 7, day, text);
    }
    return this;
  }

  /** One text in the voices of several outlets, first of them an agency; and a copy of a copy. */
  News copies() {
    String first =
        "The dam above the town of Homs burst on Tuesday after a night of heavy rain and water"
            + " filled the lower streets. At least 14 houses were destroyed near the old bridge.";
    String second = first.replace("after a night of heavy rain", "in the early hours");
    String third = second.replace("filled the lower streets", "reached the central station");
    for (int i = 0; i < 20; i++) {
      add("copy-" + i, "Post " + i, "2021-07-0" + (6 + i % 3), i < 10 ? first : second);
    }
    add("copy-late", "Late Post", "2021-07-09", third);
    lines.add(
        article("copy-agency", "Vale Press", "2021-07-06", first)
            .set("source", JSON.createObjectNode().put("kind", "NEWS_AGENCY"))
            .toString());
    return this;
  }

  /** Three revisions of one address. */
  News revisions() {
    for (int i = 1; i <= 3; i++) {
      lines.add(
          article(
                  "revision-" + i,
                  "The Mirror of Lima",
                  "2021-07-0" + i,
                  "The power plant in Lima exploded on Thursday, the mayor said.")
              .put("url", "https://mirror.example/plant")
              .toString());
    }
    return this;
  }

  /** Records that are no articles, an id that is taken, a field nobody knows. */
  News rejects() {
    lines.add("this is no JSON");
    lines.add("");
    lines.add(article("revision-2", "Somebody", "2021-07-03", "It rained.").toString());
    lines.add(article("undated", "Somebody", "soon", "It rained.").toString());
    lines.add(
        article("odd", "Somebody", "2021-07-03", "It rained in Oslo.").put("hue", 1).toString());
    lines.add(
        article("odd-2", "Somebody", "2021-07-03", "It snowed in Oslo.").put("hue", 1).toString());
    lines.add(article("wordless", "Somebody", "2021-07-03", " ").toString());
    return this;
  }

  private void add(String id, String outlet, String day, String text) {
    ObjectNode article = article(id, outlet, day, text);
    ArrayNode places = JSON.createArrayNode().add("Homs");
    article.putObject("source").put("kind", "INDEPENDENT_MEDIA").set("places", places);
    lines.add(article.toString());
  }

  private static ObjectNode article(String id, String outlet, String day, String text) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("outlet", outlet)
        .put("published", day)
        .put("language", "en")
        .put("text", text);
  }

  Path write(Path file) throws IOException {
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
