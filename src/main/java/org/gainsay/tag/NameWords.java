package org.gainsay.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that tell what a name names: "River", "Ministry", "Dr", "Ana". Safe for threads. */
final class NameWords {
  private final Map<String, String> classes = new HashMap<>();

  /** Reads the list on the class path. */
  static NameWords load() {
    return Pretrained.read(
        "/org/gainsay/tag/name-words.txt",
        in -> new NameWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
  }

  private NameWords(BufferedReader lines) throws IOException {
    String now = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        now = line.substring(1, 2);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        for (String word : line.split(" ", -1)) {
          classes.merge(word, now, String::concat);
        }
      }
    }
  }

  /** The first letters of the classes of a word: {@code o}, {@code pg}, or {@code ""}. */
  String of(String word) {
    return classes.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }
}
