package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.article.Span;
import org.gainsay.source.Gazetteer;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;

/**
 * Reads names from CoNLL's columns: a word a line, its label in the last column, a blank line after
 * each sentence, {@code -DOCSTART-} before each text but the first; a file without is one text.
 * {@code B-} begins a name, {@code I-} goes on with it, and begins one after another label.
 */
final class ConllReader {
  private static final Pattern LABEL = Pattern.compile("O|([BIESLU])-(\\S+)");
  private static final String TEXT_START = "-DOCSTART-";

  /** Words of a sentence that are labelled together. */
  record Marked(int from, int to, String label) {}

  /** One sentence, which begins on a line of the file. */
  record Sentence(int line, List<String> words, List<Marked> marked) {}

  private final String file;
  private final Problems problems;
  private final List<List<Sentence>> texts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private List<Sentence> sentences = new ArrayList<>();
  private int start;

  ConllReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether a line has a word and a label. */
  static boolean looksLike(String line) {
    String[] columns = columns(line);
    return columns.length > 1 && LABEL.matcher(columns[columns.length - 1]).matches();
  }

  List<GoldText> read(String content, Gazetteer gazetteer) {
    String[] lines = content.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith(TEXT_START)) {
        endSentence();
        if (!line.isEmpty()) {
          endText();
        }
      } else {
        word(line, i + 1);
      }
    }
    endSentence();
    endText();
    List<Sentence> all = texts.stream().flatMap(List::stream).toList();
    MarkedNames names = Re3d.isLabelled(all) ? new Re3d(all, gazetteer) : ConllReader::names;
    Spacing spacing = Spacing.of(all);
    return texts.stream().map(text -> gold(text, spacing, names)).toList();
  }

  private static String[] columns(String line) {
    return line.strip().split("[\t ]+", -1);
  }

  private void word(String line, int number) {
    String[] columns = columns(line);
    String label = columns[columns.length - 1];
    if (columns.length < 2) {
      problems.add(file, number, 1, "NO_LABEL", "\"" + line + "\" (expected a word and a label)");
    } else if (!LABEL.matcher(label).matches()) {
      int column = line.lastIndexOf(label) + 1;
      String what = "\"" + label + "\" is no label (expected O, B-PER, I-PER or the like)";
      problems.add(file, number, column, "BAD_LABEL", what);
    } else {
      start = words.isEmpty() ? number : start;
      words.add(columns[0]);
      labels.add(label);
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new Sentence(start, List.copyOf(words), marked()));
      words.clear();
      labels.clear();
    }
  }

  private void endText() {
    if (!sentences.isEmpty()) {
      texts.add(sentences);
      sentences = new ArrayList<>();
    }
  }

  private List<Marked> marked() {
    List<Marked> marked = new ArrayList<>();
    String open = "";
    int from = 0;
    for (int i = 0; i <= labels.size(); i++) {
      Matcher label = LABEL.matcher(i < labels.size() ? labels.get(i) : "O");
      boolean named = label.matches() && label.group(2) != null;
      String type = named ? label.group(2) : "";
      String place = named ? label.group(1) : "";
      if (!open.isEmpty() && (Set.of("B", "S", "U").contains(place) || !type.equals(open))) {
        marked.add(new Marked(from, i, open));
        open = "";
      }
      if (open.isEmpty()) {
        open = type;
        from = i;
      }
      if (Set.of("E", "L", "S", "U").contains(place)) {
        marked.add(new Marked(from, i + 1, open));
        open = "";
      }
    }
    return marked;
  }

  /** What of the marked words is a name, and what is neither right nor wrong. */
  interface MarkedNames {
    void add(Sentence sentence, List<Span> spans, List<Name> names, List<Span> leftOut);
  }

  /** Persons, organisations and places; "MISC" and whatever else is no name here. */
  private static void names(
      Sentence sentence, List<Span> spans, List<Name> names, List<Span> leftOut) {
    for (Marked marked : sentence.marked()) {
      NameLabels.type(marked.label())
          .ifPresent(type -> names.add(new Name(hull(spans, marked.from(), marked.to()), type)));
    }
  }

  /** From the first word to the last. */
  static Span hull(List<Span> spans, int from, int to) {
    return Texts.span(spans.get(from).start(), spans.get(to - 1).end());
  }

  /** A sentence a line. */
  private GoldText gold(List<Sentence> sentences, Spacing spacing, MarkedNames marked) {
    StringBuilder text = new StringBuilder();
    List<Lesson.Sample> samples = new ArrayList<>();
    List<Span> leftOut = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = text.length();
      List<Span> spans = spacing.append(sentence.words(), text);
      List<Name> names = new ArrayList<>();
      marked.add(sentence, spans, names, leftOut);
      Span whole = Texts.span(from, text.length());
      samples.add(new Lesson.Sample(whole, samples.size(), false, names, List.of(), List.of()));
      text.append('\n');
    }
    Lesson lesson =
        new Lesson(
            Texts.article(file + ":" + sentences.get(0).line(), text.toString()),
            samples,
            List.of());
    List<Integer> lines = sentences.stream().map(Sentence::line).toList();
    return new GoldText(file, lines, Set.of(Task.NAMES), lesson, leftOut);
  }
}
