package org.gainsay.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What readers say of articles: a CSV file with a header {@code id,label}; a label is {@code true}
 * or {@code false}.
 */
final class ReaderLabels {
  private ReaderLabels() {}

  /** By the ids of articles. */
  static Map<String, Boolean> read(Path file, String shown) throws IOException, UsageException {
    Map<String, Boolean> labels = new HashMap<>();
    List<String> problems = new ArrayList<>();
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (MappingIterator<String[]> rows =
        mapper.readerFor(String[].class).readValues(file.toFile())) {
      for (int line = 1; rows.hasNextValue(); line++) {
        List<String> row = List.of(rows.nextValue());
        if (line == 1 ? !row.equals(List.of("id", "label")) : !isLabel(row)) {
          String expected = line == 1 ? "the header id,label" : "an id, and true or false";
          problems.add(
              "%s:%d: LABEL row is not understood (expected %s)".formatted(shown, line, expected));
        } else if (line > 1) {
          labels.put(row.get(0).strip(), Boolean.valueOf(row.get(1).strip()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
    return labels;
  }

  private static boolean isLabel(List<String> row) {
    return row.size() == 2 && row.get(1).strip().matches("true|false");
  }
}
