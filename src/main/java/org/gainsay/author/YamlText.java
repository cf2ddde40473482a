package org.gainsay.author;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.rule.RuleProblem;
import org.gainsay.rule.Severity;

/** A YAML file as a tree whose places are known. */
final class YamlText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What the parser says of where it is, and the line that it shows. */
  private static final String READER = " in 'reader', line \\d+, column \\d+: .*? \\^";

  private final String file;
  private final List<RuleProblem> problems;

  /** Both from 1. */
  private record Spot(int line, int column) {
    static final Spot FIRST = new Spot(1, 1);

    static Spot of(JsonLocation where) {
      return where == null
          ? FIRST
          : new Spot(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
    }
  }

  private final Map<String, Spot> spots = new HashMap<>();
  private JsonNode tree = NODES.missingNode();

  private YamlText(String file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Where it is no YAML, the tree is missing and the problems say why. */
  static YamlText read(String file, String text, List<RuleProblem> problems) {
    YamlText yaml = new YamlText(file, problems);
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      if (parser.nextToken() != null) {
        yaml.tree = yaml.value(parser, "");
      }
    } catch (JsonProcessingException e) {
      String message =
          e.getOriginalMessage()
              .replaceAll("\\s+", " ")
              .replaceAll(READER, ",")
              .replaceAll("[, ]+$", "");
      String expected = "YAML: two blanks further in a level; quotation marks around words with :";
      yaml.problem(Spot.of(e.getLocation()), "YAML", message, expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return yaml;
  }

  JsonNode tree() {
    return tree;
  }

  /** The line of what the pointer names, or of the nearest that holds it. */
  int line(String pointer) {
    return spot(pointer).line();
  }

  private Spot spot(String pointer) {
    String at = pointer;
    while (!spots.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return spots.getOrDefault(at, Spot.FIRST);
  }

  void problem(String pointer, String code, String message, String expected) {
    problem(spot(pointer), code, message, expected);
  }

  private void problem(Spot spot, String code, String message, String expected) {
    problems.add(
        new RuleProblem(file, spot.line(), spot.column(), Severity.ERROR, code, message, expected));
  }

  private JsonNode value(JsonParser parser, String pointer) throws IOException {
    spots.putIfAbsent(pointer, Spot.of(parser.currentTokenLocation()));
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }

  private ObjectNode object(JsonParser parser, String pointer) throws IOException {
    ObjectNode node = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Spot key = Spot.of(parser.currentTokenLocation());
      spots.putIfAbsent(inner, key);
      if (node.has(name)) {
        problem(key, "YAML", "\"" + name + "\" stands twice", "one " + name);
      }
      parser.nextToken();
      node.set(name, value(parser, inner));
    }
    return node;
  }

  private ArrayNode array(JsonParser parser, String pointer) throws IOException {
    ArrayNode node = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      node.add(value(parser, pointer + "/" + node.size()));
    }
    return node;
  }
}
