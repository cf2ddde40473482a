package org.gainsay.mirror;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of the rules folder, to be written again with other cells.
 *
 * @param columns of its header
 * @param rows each with a cell for every column
 */
record Rows(List<String> columns, List<Map<String, String>> rows) {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvParser.Feature.TRIM_SPACES)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  static Rows read(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        MAPPER
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      List<Map<String, String>> all = new ArrayList<>();
      while (rows.hasNext()) {
        all.add(new LinkedHashMap<>(rows.next()));
      }
      List<String> columns = all.isEmpty() ? List.of() : List.copyOf(all.get(0).keySet());
      return new Rows(columns, all);
    }
  }

  void write(Path file) throws IOException {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
    columns.forEach(schema::addColumn);
    MAPPER.writer(schema.build()).writeValue(file.toFile(), rows);
  }

  /** The items of a cell, which {@code |} joins. */
  static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  static String cell(List<String> items) {
    return items.stream().distinct().collect(Collectors.joining("|"));
  }
}
