package org.gainsay.source;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the CSV files of the rules folder: a header that is fixed, then rows of strings. */
final class Table {
  /** One row: where it stands and its cells, one for each column of the header. */
  record Row(String file, int line, List<String> columns, List<String> cells) {
    /** The trimmed cell of a column, {@code ""} where it is empty. */
    String get(String column) {
      return cells.get(columns.indexOf(column));
    }

    /** The cell of a column as a list; its items are joined with {@code |} in the file. */
    List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }

    String problem(String code, String message) {
      return file + ":" + line + ": " + code + " " + message;
    }
  }

  private Table() {}

  /** Rows whose number of cells is wrong are left out and described in {@code problems}. */
  static List<Row> read(Path file, List<String> columns, List<String> problems) {
    List<Row> rows = new ArrayList<>();
    CsvMapper mapper =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();
    try (var reader = Files.newBufferedReader(file);
        MappingIterator<String[]> lines = mapper.readerFor(String[].class).readValues(reader)) {
      boolean header = true;
      while (lines.hasNext()) {
        List<String> cells = Arrays.asList(lines.next());
        int line = lines.getParser().currentLocation().getLineNr() - 1;
        Row row = new Row(file.getFileName().toString(), Math.max(1, line), columns, cells);
        if (header) {
          header = false;
          if (!cells.equals(columns)) {
            problems.add(row.problem("BAD_HEADER", "the first line is not: " + columns));
            return rows;
          }
        } else if (cells.size() != columns.size()) {
          String message = cells.size() + " cells (expected " + columns.size() + ")";
          problems.add(row.problem("BAD_ROW", message));
        } else {
          rows.add(row);
        }
      }
    } catch (IOException | RuntimeException e) {
      problems.add(file.getFileName() + ":1: UNREADABLE " + e.getMessage());
    }
    return rows;
  }
}
