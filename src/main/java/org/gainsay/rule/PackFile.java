package org.gainsay.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads {@code pack.yaml}: the {@code name} and the {@code version} of a pack. */
final class PackFile {
  private static final TreeSet<String> KEYS = new TreeSet<>(List.of("name", "version"));

  private PackFile() {}

  /**
   * @param sha256 the hash of the pack
   */
  static Pack parse(RuleFile file, String sha256, List<RuleProblem> problems) {
    JsonNode tree;
    try {
      tree = YAMLMapper.builder().build().readTree(file.text());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(problem(file, line, "the file is no YAML", "name: and version:"));
      return new Pack("", "", sha256);
    }
    for (Iterator<String> keys = tree.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!KEYS.contains(key)) {
        int line = lineOf(file, key);
        problems.add(
            problem(file, line, "\"" + key + "\" means nothing", Nearest.hint(key, KEYS, "")));
      }
    }
    for (String key : KEYS) {
      if (tree.path(key).asText("").isBlank()) {
        problems.add(problem(file, 1, "the pack has no " + key, key + ": and a word"));
      }
    }
    return new Pack(tree.path("name").asText(""), tree.path("version").asText(""), sha256);
  }

  private static int lineOf(RuleFile file, String key) {
    List<String> lines = file.text().lines().toList();
    return 1
        + IntStream.range(0, lines.size())
            .filter(line -> lines.get(line).contains(key))
            .findFirst()
            .orElse(0);
  }

  private static RuleProblem problem(RuleFile file, int line, String message, String expected) {
    return new RuleProblem(file.shown(), line, "PACK", message, expected);
  }
}
