package org.gainsay.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists beside this class: a line each, {@code #} starts a comment. */
final class WordLists {
  private WordLists() {}

  /** The words of a list. */
  static Set<String> set(String file) {
    return Set.copyOf(lines(file));
  }

  /** What stands before the last blank of each line, and the word after it. */
  static Map<String, String> map(String file) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int blank = line.lastIndexOf(' ');
      map.putIfAbsent(line.substring(0, blank), line.substring(blank + 1));
    }
    return map;
  }

  private static List<String> lines(String file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
