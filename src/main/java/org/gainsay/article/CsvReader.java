package org.gainsay.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads rows under a header that names the fields of the contract: {@code source.kind} and so on
 * for what is said about the source, lists joined with {@code |}. An empty cell says nothing.
 */
final class CsvReader implements ArticleReader {
  private final ArticleParser parser;

  CsvReader(ArticleParser parser) {
    this.parser = parser;
  }

  @Override
  public void read(Bytes in, String file, Consumer<Reading> out) throws IOException {
    String head =
        new String(in.peek(Bytes.AHEAD / 8), java.nio.charset.StandardCharsets.ISO_8859_1);
    String firstLine = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char delimiter = CsvHeader.delimiter(firstLine).orElse(',');
    CsvRows rows = new CsvRows(in, file);
    List<String> header = null;
    for (Chunk row = rows.next(delimiter); row != null; row = rows.next(delimiter)) {
      if (row.isBlank()) {
        continue;
      }
      try {
        List<String> cells = cells(row, delimiter);
        if (header == null) {
          header = header(cells, row, out);
        } else {
          parser.parse(record(header, cells), row, out);
        }
      } catch (BadRecordException problem) {
        out.accept(row.rejected("", problem));
        if (header == null) {
          return;
        }
      }
    }
  }

  private static List<String> cells(Chunk row, char delimiter) throws BadRecordException {
    return CsvSplitter.split(row.text(), delimiter)
        .orElseThrow(
            () ->
                new BadRecordException(
                    ProblemCode.BAD_CSV,
                    "a quotation mark is not closed, or text follows a closing one"
                        + " (expected \"...\" around the field, \"\" for a mark within it)"));
  }

  private static List<String> header(List<String> cells, Chunk row, Consumer<Reading> out)
      throws BadRecordException {
    List<String> header = cells.stream().map(String::strip).toList();
    if (!header.contains("text") && !header.contains("html")) {
      throw new BadRecordException(
          ProblemCode.BAD_CSV,
          "the header names neither text nor html (expected such as id,title,text,outlet,published)");
    }
    if (new HashSet<>(header).size() < header.size()) {
      throw new BadRecordException(
          ProblemCode.BAD_CSV, "the header names a column twice (expected each once)");
    }
    for (String column : header) {
      if (CsvHeader.field(column).isEmpty()) {
        out.accept(new Reading.Warned(CsvHeader.unknown(column, row.file, row.line)));
      }
    }
    return header;
  }

  private static ObjectNode record(List<String> header, List<String> cells)
      throws BadRecordException {
    if (cells.size() != header.size()) {
      throw new BadRecordException(
          ProblemCode.BAD_CSV,
          "the row has %d cells (expected %d, as the header)"
              .formatted(cells.size(), header.size()));
    }
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String name = CsvHeader.field(header.get(column)).orElse("");
      if (name.isEmpty() || (cell.isEmpty() && !name.equals("text"))) {
        continue;
      }
      boolean ofSource = header.get(column).startsWith("source.");
      ObjectNode object = ofSource ? record.withObjectProperty("source") : record;
      if (ofSource && Fields.LISTS.contains(name)) {
        List.of(cell.split("\\|")).stream()
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .forEach(object.withArrayProperty(name)::add);
      } else {
        object.put(name, cell);
      }
    }
    return record;
  }
}
