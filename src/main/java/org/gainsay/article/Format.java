package org.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that hold articles. */
enum Format {
  JSON_LINES("jsonl|ndjson"),
  /** One object, or several one after the other. */
  JSON("json"),
  JSON_ARRAY("(?!)"),
  CSV("csv"),
  HTML("html|htm|xhtml"),
  TEXT("txt|text");

  private final String extensions;

  Format(String extensions) {
    this.extensions = "(?s).*\\.(" + extensions + ")(\\.gz)?";
  }

  /** What the name of a file says, {@code .gz} aside; {@code .json} may hold any kind of JSON. */
  static Optional<Format> named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.matches(format.extensions)).findFirst();
  }

  /** Whether the name says that the file holds other files or pages of the web. */
  static boolean isArchive(String file) {
    return file.toLowerCase(Locale.ROOT).matches("(?s).*\\.((zip|tar|warc)(\\.gz)?|tgz)");
  }

  /** What the first bytes of a file say. */
  static Format of(byte[] head) {
    // a byte is a character here: what tells the formats apart is ASCII
    String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    if (text.startsWith("[")) {
      return JSON_ARRAY;
    }
    if (text.startsWith("{")) {
      return isOneObject(text) ? JSON : JSON_LINES;
    }
    if (text.matches(
        "(?is)(<!--|<\\?xml|<!doctype html|<(html|head|body|article|main|div|p)\\b).*")) {
      return HTML;
    }
    return CsvHeader.delimiter(text.lines().findFirst().orElse("")).isPresent() ? CSV : TEXT;
  }

  /** Whether the first object goes on after its first line, and no record begins on the next. */
  private static boolean isOneObject(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.size() > 1
        && !lines.get(0).stripTrailing().endsWith("}")
        && !lines.get(1).stripLeading().startsWith("{");
  }
}
