package org.gainsay.train;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file under a header, and where each field stands in it.
 *
 * @param name how messages call the file
 * @param header names of the columns, in any order
 * @param rows as many fields as the header has only where {@link #isWhole}; none is blank
 */
record MarkedTable(String name, List<String> header, List<Row> rows) {
  MarkedTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * A row with its place in the file.
   *
   * @param line from 1
   * @param columns where its fields begin, from 1
   */
  record Row(int line, List<String> fields, List<Integer> columns) {
    boolean isBlank() {
      return fields.isEmpty() || fields.size() == 1 && fields.get(0).isEmpty();
    }
  }

  /**
   * Reads a file; empty where it is none, or lacks a column.
   *
   * @param columns those that it must have
   */
  static Optional<MarkedTable> read(Path file, String name, List<String> columns, Problems problems)
      throws IOException {
    FileTexts texts = new FileTexts(problems);
    if (!Files.isRegularFile(file)) {
      texts.problem(name, "NO_SUCH_FILE", "it does not exist (expected a table)");
      return Optional.empty();
    }
    return texts.read(file, name).flatMap(content -> of(content, name, columns, problems));
  }

  private static Optional<MarkedTable> of(
      String content, String name, List<String> columns, Problems problems) {
    List<Row> rows = new ArrayList<>();
    try (CsvParser parser = new CsvFactory().createParser(content)) {
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        rows.add(row(parser));
      }
    } catch (IOException e) {
      String what = "the rows cannot be told apart (expected CSV with fields in \"...\")";
      problems.add(name, rows.size() + 1, 1, "BAD_ROW", what);
      return Optional.empty();
    }
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0).fields();
    List<String> missing = columns.stream().filter(column -> !header.contains(column)).toList();
    for (String column : missing) {
      problems.add(name, 1, 1, "NO_HEADER", "no column " + column + " (expected it)");
    }
    if (!missing.isEmpty()) {
      return Optional.empty();
    }
    List<Row> full = rows.stream().skip(1).filter(row -> !row.isBlank()).toList();
    if (full.isEmpty()) {
      String what = "the header has no row below it (expected at least one)";
      problems.add(name, 1, 1, "TOO_LITTLE_MARKED", what);
    }
    return Optional.of(new MarkedTable(name, header, full));
  }

  private static Row row(CsvParser parser) throws IOException {
    int line = 0;
    List<String> fields = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      line = fields.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
      fields.add(parser.getText().strip());
      columns.add(Math.max(1, parser.currentTokenLocation().getColumnNr()));
    }
    return new Row(line, fields, columns);
  }

  /** Whether a row has as many fields as the header; notes where it has not. */
  boolean isWhole(Problems problems, Row row) {
    if (row.fields().size() != header.size()) {
      String what = row.fields().size() + " fields (expected " + header.size() + ")";
      problems.add(name, row.line(), 1, "BAD_ROW", what);
    }
    return row.fields().size() == header.size();
  }

  /** What a row says in a column; {@code ""} where the file has no such column. */
  String field(Row row, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : row.fields().get(at);
  }

  /** Where a row begins: {@code file:line}. */
  String place(Row row) {
    return name + ":" + row.line();
  }

  /** Notes what is wrong with a field. */
  void problem(Problems problems, Row row, String column, String code, String message) {
    problems.add(name, row.line(), row.columns().get(header.indexOf(column)), code, message);
  }

  /** Whether none of the fields is empty; notes those that are. */
  boolean filled(Problems problems, Row row, List<String> columns) {
    List<String> empty = columns.stream().filter(each -> field(row, each).isEmpty()).toList();
    for (String column : empty) {
      problem(problems, row, column, "EMPTY_TEXT", "no " + column + " (expected words)");
    }
    return empty.isEmpty();
  }
}
