package org.gainsay.audit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** In which places two JSON objects differ. */
final class JsonPaths {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST = 3;
  private static final int LONGEST = 60;

  private final List<String> found = new ArrayList<>();

  private JsonPaths() {}

  /** The first few, such as {@code claims[0].rating.points is -6.0 (expected -5.4)}. */
  static String of(byte[] line, byte[] expected) throws IOException {
    JsonPaths paths = new JsonPaths();
    try {
      paths.compare("", JSON.readTree(line), JSON.readTree(expected));
    } catch (JacksonException damaged) {
      return "it cannot be read";
    }
    if (paths.found.isEmpty()) {
      return "the same is written otherwise";
    }
    int more = paths.found.size() - MOST;
    return String.join("; ", paths.found.subList(0, Math.min(MOST, paths.found.size())))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private void compare(String path, JsonNode line, JsonNode expected) {
    if (line.equals(expected)) {
      return;
    }
    if (line.isObject() && expected.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      line.fieldNames().forEachRemaining(names::add);
      expected.fieldNames().forEachRemaining(names::add);
      String before = path.isEmpty() ? "" : path + ".";
      names.forEach(name -> compare(before + name, line.path(name), expected.path(name)));
    } else if (line.isArray() && expected.isArray() && line.size() == expected.size()) {
      for (int i = 0; i < line.size(); i++) {
        compare(path + "[" + i + "]", line.get(i), expected.get(i));
      }
    } else if (line.isArray() && expected.isArray()) {
      found.add("%s has %d entries (expected %d)".formatted(path, line.size(), expected.size()));
    } else {
      found.add("%s is %s (expected %s)".formatted(path, shown(line), shown(expected)));
    }
  }

  private static String shown(JsonNode value) {
    String text = value.isMissingNode() ? "missing" : value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
