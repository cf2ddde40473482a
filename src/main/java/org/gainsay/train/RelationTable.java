package org.gainsay.train;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.link.RelationModel.Stance;

/**
 * Reads pairs of a claim and a text from CSV with the columns {@code claimHeadline}, {@code
 * articleHeadline} and {@code articleHeadlineStance}: {@code for}, {@code against} or {@code
 * observing}. A column says what belongs together, {@code claimId} as a rule.
 */
public final class RelationTable {
  /** The column that says what belongs together where no other is named. */
  public static final String CLAIM_ID = "claimId";

  private static final String CLAIM = "claimHeadline";
  private static final String TEXT = "articleHeadline";
  private static final String STANCE = "articleHeadlineStance";

  private static final Map<String, Stance> STANCES =
      Map.of(
          "for", Stance.CORROBORATES, "against", Stance.CONTRADICTS, "observing", Stance.NEITHER);

  private final String name;
  private final String group;
  private final Problems problems;
  private final List<RelationPair> pairs = new ArrayList<>();

  private RelationTable(String name, String group, Problems problems) {
    this.name = name;
    this.group = group;
    this.problems = problems;
  }

  /** A row with its place in the file: line and columns count from 1. */
  private record Row(int line, List<String> fields, List<Integer> columns) {}

  /**
   * The pairs of a file, in order.
   *
   * @param name how messages call the file
   * @param group the column that says what belongs together
   * @throws CorpusException with everything that is wrong in it
   */
  public static List<RelationPair> read(Path file, String name, String group) throws IOException {
    Problems problems = new Problems();
    List<RelationPair> pairs = read(file, name, group, problems);
    problems.raise();
    return pairs;
  }

  /**
   * The pairs of the training data, files in order of their names; none where there is no folder.
   *
   * @throws CorpusException with everything that is wrong in them
   */
  public static List<RelationPair> ofTrainingData(Path trainingData) throws IOException {
    Problems problems = new Problems();
    List<RelationPair> pairs = new ArrayList<>();
    for (Path file : files(trainingData)) {
      pairs.addAll(read(file, file.getFileName().toString(), CLAIM_ID, problems));
    }
    problems.raise();
    return pairs;
  }

  /** The files of pairs of the training data, in order of their names. */
  static List<Path> files(Path trainingData) throws IOException {
    Path folder = trainingData.resolve("relations");
    return Files.isDirectory(folder) ? FileTexts.in(folder, ".csv") : List.of();
  }

  private static List<RelationPair> read(Path file, String name, String group, Problems problems)
      throws IOException {
    FileTexts texts = new FileTexts(problems);
    if (!Files.isRegularFile(file)) {
      texts.problem(name, "NO_SUCH_FILE", "it does not exist (expected a table of pairs)");
      return List.of();
    }
    RelationTable table = new RelationTable(name, group, problems);
    texts.read(file, name).ifPresent(table::rows);
    return table.pairs;
  }

  private void rows(String content) {
    List<Row> rows = new ArrayList<>();
    try (CsvParser parser = new CsvFactory().createParser(content)) {
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        int line = 0;
        List<String> fields = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          line = fields.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
          fields.add(parser.getText().strip());
          columns.add(Math.max(1, parser.currentTokenLocation().getColumnNr()));
        }
        rows.add(new Row(line, fields, columns));
      }
    } catch (IOException e) {
      String what = "the rows cannot be told apart (expected CSV with fields in \"...\")";
      problems.add(name, rows.size() + 1, 1, "BAD_ROW", what);
      return;
    }
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0).fields();
    boolean complete = true;
    for (String column : List.of(CLAIM, TEXT, STANCE, group)) {
      if (!header.contains(column)) {
        problems.add(name, 1, 1, "NO_HEADER", "no column " + column + " (expected it)");
        complete = false;
      }
    }
    if (complete) {
      rows.subList(1, rows.size()).forEach(row -> add(row, header));
    }
  }

  private void add(Row row, List<String> header) {
    if (row.fields().size() == 1 && row.fields().get(0).isEmpty()) {
      return;
    }
    if (row.fields().size() != header.size()) {
      String what = row.fields().size() + " fields (expected " + header.size() + ")";
      problems.add(name, row.line(), 1, "BAD_ROW", what);
      return;
    }
    Stance stance = STANCES.get(field(row, header, STANCE).toLowerCase(Locale.ROOT));
    if (stance == null) {
      String what = "\"" + field(row, header, STANCE) + "\" (expected for, against or observing)";
      problems.add(name, row.line(), column(row, header, STANCE), "BAD_LABEL", what);
    }
    List<String> empty =
        Stream.of(CLAIM, TEXT, group).filter(each -> field(row, header, each).isEmpty()).toList();
    for (String column : empty) {
      String what = "no " + column + " (expected words)";
      problems.add(name, row.line(), column(row, header, column), "EMPTY_TEXT", what);
    }
    if (stance != null && empty.isEmpty()) {
      pairs.add(
          new RelationPair(
              name + ":" + row.line(),
              field(row, header, group),
              field(row, header, CLAIM),
              field(row, header, TEXT),
              stance));
    }
  }

  private static String field(Row row, List<String> header, String column) {
    return row.fields().get(header.indexOf(column));
  }

  private static int column(Row row, List<String> header, String column) {
    return row.columns().get(header.indexOf(column));
  }
}
