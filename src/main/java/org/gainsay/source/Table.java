package org.gainsay.source;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
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
  /**
   * One row: where it stands and its cells, one for each column of the header.
   *
   * @param record the row as it stands in the file
   */
  record Row(String file, int line, String record, List<String> columns, List<String> cells) {
    /** The trimmed cell of a column, {@code ""} where it is empty. */
    String get(String column) {
      return cells.get(columns.indexOf(column));
    }

    /** The cell of a column as a list; its items are joined with {@code |} in the file. */
    List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }

    /** A problem of the whole row. */
    TableProblem problem(String code, String message) {
      return new TableProblem(file, line, 1, code, message);
    }

    /** A problem of one cell. */
    TableProblem problem(String column, String code, String message) {
      return new TableProblem(file, line, begin(columns.indexOf(column)), code, message);
    }

    /** Where the cell begins that has so many before it. */
    private int begin(int before) {
      boolean quoted = false;
      int commas = 0;
      for (int at = 0; at < record.length(); at++) {
        if (commas == before) {
          return at - record.lastIndexOf('\n', at - 1);
        }
        char sign = record.charAt(at);
        quoted ^= sign == '"';
        commas += sign == ',' && !quoted ? 1 : 0;
      }
      return 1;
    }
  }

  private static final ObjectReader QUOTED =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.TRIM_SPACES)
          .build()
          .readerFor(String[].class);

  private Table() {}

  /** Rows whose number of cells is wrong are left out and described in {@code problems}. */
  static List<Row> read(Path file, List<String> columns, List<TableProblem> problems) {
    List<Row> rows = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      int next = 0;
      while (next < lines.size()) {
        int first = next;
        String record = lines.get(next++);
        while (isOpen(record) && next < lines.size()) {
          record += "\n" + lines.get(next++);
        }
        if (record.isBlank()) {
          continue;
        }
        Row row = new Row(file.getFileName().toString(), first + 1, record, columns, cells(record));
        if (first == 0 && !row.cells().equals(columns)) {
          problems.add(
              row.problem(
                  "BAD_HEADER", "another header (expected " + String.join(",", columns) + ")"));
          return rows;
        } else if (row.cells().size() != columns.size()) {
          String message = row.cells().size() + " cells (expected " + columns.size() + ")";
          problems.add(row.problem("BAD_ROW", message));
        } else if (first > 0) {
          rows.add(row);
        }
      }
    } catch (IOException | RuntimeException e) {
      String name = file.getFileName().toString();
      String message = "the file cannot be read (expected a table in UTF-8)";
      problems.add(new TableProblem(name, 1, 1, "UNREADABLE", message));
    }
    return rows;
  }

  /** Whether a quotation mark is still to come. */
  private static boolean isOpen(String record) {
    boolean open = false;
    for (int at = record.indexOf('"'); at >= 0; at = record.indexOf('"', at + 1)) {
      open = !open;
    }
    return open;
  }

  /** The library starts slowly, so it reads only the few rows that need it. */
  private static List<String> cells(String record) throws IOException {
    if (record.indexOf('"') >= 0) {
      try (MappingIterator<String[]> rows = QUOTED.readValues(record)) {
        return Arrays.asList(rows.next());
      }
    }
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int comma = record.indexOf(','); comma >= 0; comma = record.indexOf(',', from)) {
      cells.add(record.substring(from, comma).strip());
      from = comma + 1;
    }
    cells.add(record.substring(from).strip());
    return cells;
  }
}
