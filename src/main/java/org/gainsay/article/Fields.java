package org.gainsay.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the fields of one record and keeps account of what is wrong with them. */
final class Fields {
  /** The fields that a record may have. */
  static final Set<String> OF_RECORD =
      Set.of(
          "id",
          "title",
          "text",
          "html",
          "outlet",
          "url",
          "published",
          "language",
          "place",
          "source");

  /** The fields that its {@code source} may have. */
  static final Set<String> OF_SOURCE =
      Set.of("kind", "country", "state", "owner", "allies", "places", "aliases");

  /** Those of them that are lists. */
  static final Set<String> LISTS = Set.of("allies", "places", "aliases");

  /** Characters of a name; expressions of rules are tried on names, and take time by length. */
  private static final int LONGEST_NAME = 1000;

  private final JsonNode node;
  private final String prefix;
  private final List<BadRecordException> problems;

  Fields(JsonNode node, String prefix, List<BadRecordException> problems) {
    this.node = node;
    this.prefix = prefix;
    this.problems = problems;
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** The fields within an object field; none where it is not there. */
  Fields object(String name) {
    JsonNode value = node.path(name);
    if (has(name) && !value.isObject()) {
      wrongType(name, value, "an object such as {\"kind\": \"NEWS_AGENCY\"}");
    }
    return new Fields(value, prefix + name + ".", problems);
  }

  /** The field's text, {@code ""} where it is not there. */
  String text(String name) {
    JsonNode value = node.path(name);
    if (!has(name)) {
      return "";
    }
    if (!value.isTextual()) {
      wrongType(name, value, "a string");
      return "";
    }
    return checked(name, value.textValue());
  }

  /** The same of a field that names something. */
  String name(String name) {
    return name(name, text(name));
  }

  /** A name that may come from elsewhere, if it is not too long for one. */
  String name(String name, String value) {
    if (value.length() <= LONGEST_NAME) {
      return value;
    }
    String message = "\"%s%s\" has %,d characters (expected a name, of %,d at most)";
    bad(ProblemCode.TOO_LONG, message.formatted(prefix, name, value.length(), LONGEST_NAME));
    return "";
  }

  /** The field's names, none where it is not there. */
  List<String> list(String name) {
    JsonNode value = node.path(name);
    if (!has(name)) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode element : value) {
      if (element.isTextual()) {
        strings.add(name(name, checked(name, element.textValue())));
      }
    }
    if (!value.isArray() || strings.size() < value.size()) {
      wrongType(name, value, "a list of strings such as [\"a\", \"b\"]");
    }
    return strings;
  }

  /** Whether nothing is wrong so far. */
  boolean isSound() {
    return problems.isEmpty();
  }

  void bad(ProblemCode code, String message) {
    problems.add(new BadRecordException(code, message));
  }

  private void wrongType(String name, JsonNode value, String expected) {
    String type = value.getNodeType().name().toLowerCase(Locale.ROOT);
    String found =
        value.isArray() ? "is a list that holds more than strings" : "is of type " + type;
    if (value.isArray() && !LISTS.contains(name)) {
      found = "is a list";
    }
    bad(
        ProblemCode.BAD_FIELD_TYPE,
        "\"" + prefix + name + "\" " + found + " (expected " + expected + ")");
  }

  private String checked(String name, String text) {
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (Character.isHighSurrogate(next)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (Character.isSurrogate(next)) {
        bad(
            ProblemCode.BAD_UNICODE,
            "\"%s%s\" holds half a character, \\u%04x (expected whole characters)"
                .formatted(prefix, name, (int) next));
        return "";
      }
    }
    return text;
  }
}
