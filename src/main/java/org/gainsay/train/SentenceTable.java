package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.tag.Lesson;

/**
 * Reads a table of sentences, columns with tabs between: {@code Text} and {@code class_label}, of
 * which {@code Yes} says that the sentence is a claim. A field may stand in quotation marks, which
 * are doubled within it.
 */
final class SentenceTable {
  private static final Set<String> TEXTS = Set.of("text", "sentence", "tweet_text");
  private static final Set<String> LABELS = Set.of("class_label", "label", "claim");
  private static final Map<String, Boolean> ANSWERS =
      Map.of("yes", true, "no", false, "true", true, "false", false, "1", true, "0", false);

  private final String file;
  private final Problems problems;

  SentenceTable(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether the line is the header of such a table. */
  static boolean isHeader(String line) {
    List<String> columns = columns(line);
    return index(columns, TEXTS) >= 0 && index(columns, LABELS) >= 0;
  }

  private static List<String> columns(String header) {
    return List.of(header.toLowerCase(Locale.ROOT).strip().split("\t", -1));
  }

  private static int index(List<String> columns, Set<String> names) {
    for (int i = 0; i < columns.size(); i++) {
      if (names.contains(columns.get(i))) {
        return i;
      }
    }
    return -1;
  }

  List<GoldText> read(String content) {
    List<GoldText> texts = new ArrayList<>();
    String[] lines = content.split("\r?\n", -1);
    List<String> header = columns(lines[0]);
    int text = index(header, TEXTS);
    int label = index(header, LABELS);
    if (text < 0 || label < 0) {
      problems.add(file, 1, 1, "NO_HEADER", "no columns (expected Text and class_label)");
      return texts;
    }
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        row(lines[i], i + 1, header.size(), text, label, texts);
      }
    }
    return texts;
  }

  private void row(
      String line, int number, int columns, int text, int label, List<GoldText> texts) {
    String[] fields = line.split("\t", -1);
    if (fields.length != columns) {
      String what = fields.length + " columns (expected " + columns + ", as the header has)";
      problems.add(file, number, 1, "BAD_ROW", what);
      return;
    }
    String sentence = unquoted(fields[text]).strip();
    Boolean claim = ANSWERS.get(fields[label].strip().toLowerCase(Locale.ROOT));
    if (sentence.isEmpty()) {
      problems.add(
          file, number, column(fields, text), "EMPTY_TEXT", "no text (expected a sentence)");
    } else if (claim == null) {
      String what = "\"" + fields[label] + "\" (expected Yes or No)";
      problems.add(file, number, column(fields, label), "BAD_LABEL", what);
    } else {
      texts.add(gold(sentence, number, claim));
    }
  }

  private static int column(String[] fields, int index) {
    int column = 1;
    for (int i = 0; i < index; i++) {
      column += fields[i].length() + 1;
    }
    return column;
  }

  private static String unquoted(String field) {
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
  }

  private GoldText gold(String sentence, int line, boolean claim) {
    Span whole = Texts.span(0, sentence.length());
    List<Lesson.Claim> claims =
        claim ? List.of(new Lesson.Claim(whole, Posture.ASSERTED, false)) : List.of();
    Lesson.Sample sample = new Lesson.Sample(whole, 0, false, List.of(), claims, List.of());
    Lesson lesson =
        new Lesson(Texts.article(file + ":" + line, sentence), List.of(sample), List.of());
    return new GoldText(file, List.of(line), Set.of(Task.CLAIMS), lesson, List.of());
  }
}
