package org.gainsay.rate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples of one rule, as in {@code rules/examples/CON-01.yaml}. A case has facts, or
 * articles, or both: facts test the rule alone, articles the way of the data as a whole.
 */
record Example(String rule, String file, List<Case> cases) {
  private static final ObjectMapper YAML = YAMLMapper.builder().build();

  /**
   * @param facts missing where the case has articles only
   * @param articles missing where the case has facts only
   * @param fires where the rule must fire; empty where it must not fire at all
   */
  record Case(
      String name,
      JsonNode facts,
      JsonNode articles,
      List<Expected> fires,
      boolean quiet,
      boolean todo) {}

  /**
   * The rule fires on {@code claim}, its id or words, and shows {@code quote}.
   *
   * @param article id; empty in a case of facts
   */
  record Expected(String article, String claim, String quote) {}

  static List<Example> readAll(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Example> examples = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        examples.add(read(file));
      }
      return examples;
    }
  }

  private static Example read(Path file) throws IOException {
    JsonNode tree = YAML.readTree(Files.readString(file));
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : tree.path("cases")) {
      List<Expected> fires = new ArrayList<>();
      for (JsonNode each : node.path("fires")) {
        fires.add(
            new Expected(
                each.path("article").asText(),
                each.path("claim").asText(),
                each.path("quote").asText()));
      }
      cases.add(
          new Case(
              node.path("name").asText(),
              node.path("facts"),
              node.path("articles"),
              fires,
              node.has("quiet"),
              node.path("todo").asBoolean()));
    }
    return new Example(tree.path("rule").asText(), file.getFileName().toString(), cases);
  }
}
