package org.gainsay.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words that tell what a name names: "River", "Ministry", "Dr", "Ana", "Silva". Safe for threads.
 */
final class NameWords {
  private final Map<String, String> classes = new HashMap<>();

  /** Reads the lists on the class path. */
  static NameWords load() {
    NameWords words = new NameWords();
    read("/org/gainsay/tag/name-words.txt", words.classes);
    Map<String, String> persons = new HashMap<>();
    read("/org/gainsay/tag/person-names.txt", persons);
    persons.forEach(words::addPerson);
    return words;
  }

  private NameWords() {}

  /** A name of persons that is a word of another class counts as that: "bay", "prince". */
  private void addPerson(String word, String found) {
    String known = classes.getOrDefault(word, "");
    if (known.isEmpty() || known.equals("g")) {
      classes.put(word, with(known, found).intern());
    }
  }

  private static String with(String classes, String other) {
    StringBuilder out = new StringBuilder(classes);
    other.chars().filter(c -> classes.indexOf(c) < 0).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static void read(String list, Map<String, String> classes) {
    Pretrained.read(
        list,
        in -> {
          read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), classes);
          return classes;
        });
  }

  private static void read(BufferedReader lines, Map<String, String> classes) throws IOException {
    String now = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        now = line.substring(1, 2);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        for (String word : line.split(" ", -1)) {
          classes.merge(word, now, NameWords::with);
        }
      }
    }
  }

  /** The first letters of the classes of a word: {@code o}, {@code pg}, or {@code ""}. */
  String of(String word) {
    return classes.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }
}
