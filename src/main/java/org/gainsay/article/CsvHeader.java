package org.gainsay.article;

import java.util.Optional;
import java.util.Set;

/** What the first line of a CSV file says. */
final class CsvHeader {
  private static final Set<String> TEXTS = Set.of("text", "html");

  private CsvHeader() {}

  /** The delimiter with which the line names a column of text, where it does. */
  static Optional<Character> delimiter(String line) {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      if (line.indexOf(delimiter) >= 0) {
        for (String name : line.split(String.valueOf(delimiter), -1)) {
          if (TEXTS.contains(name.replace("\"", "").strip())) {
            return Optional.of(delimiter);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The name of the field that a column means, without {@code source.}. */
  static Optional<String> field(String column) {
    if (column.startsWith("source.")) {
      String name = column.substring("source.".length());
      return Fields.OF_SOURCE.contains(name) ? Optional.of(name) : Optional.empty();
    }
    boolean known = Fields.OF_RECORD.contains(column) && !column.equals("source");
    return known ? Optional.of(column) : Optional.empty();
  }

  /** The warning about a column that means none. */
  static Problem unknown(String column, String file, int line) {
    boolean ofSource = column.startsWith("source.");
    String prefix = ofSource ? "source." : "";
    String name = column.substring(prefix.length());
    Set<String> known = ofSource ? Fields.OF_SOURCE : Fields.OF_RECORD;
    return ArticleParser.unknown(prefix, name, known, file, line);
  }
}
