package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;

/**
 * Reads names from CoNLL's columns: a word a line, its label in the last column, a blank line after
 * each sentence. {@code B-} begins a name, {@code I-} goes on, and begins one after another label.
 */
final class ConllReader {
  static final Pattern LABEL = Pattern.compile("O|([BIESLU])-(\\S+)");

  /** A name of a sentence, in words. */
  record Marked(int from, int to, String label) {}

  /**
   * One sentence.
   *
   * @param starts where each word starts in the text
   */
  record Sentence(int line, List<String> words, List<Integer> starts, String text, List<Marked> names) {
    Span span(int from, int to) {
      return Texts.span(starts.get(from), starts.get(to - 1) + words.get(to - 1).length());
    }
  }

  private final String file;
  private final Problems problems;
  private final List<Sentence> sentences = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<String> labels = new ArrayList<>();
  private int start = 1;

  ConllReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Sentence> read(String content) {
    String[] lines = content.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith("-DOCSTART-")) {
        end();
        start = i + 2;
      } else {
        word(line, i + 1);
      }
    }
    end();
    return sentences;
  }

  private void word(String line, int number) {
    String[] columns = line.split("[\t ]+", -1);
    String label = columns[columns.length - 1];
    if (columns.length < 2) {
      problems.add(file, number, 1, "NO_LABEL", "\"" + line + "\" (expected a word and a label)");
    } else if (!LABEL.matcher(label).matches()) {
      int column = line.lastIndexOf(label) + 1;
      problems.add(
          file, number, column, "BAD_LABEL", "\"" + label + "\" (expected O, B-PER, I-PER or such)");
    } else {
      words.add(columns[0]);
      labels.add(label);
    }
  }

  private void end() {
    if (!words.isEmpty()) {
      List<Integer> starts = new ArrayList<>();
      String text = Spacing.join(words, starts);
      sentences.add(new Sentence(start, words, starts, text, names()));
      words = new ArrayList<>();
      labels = new ArrayList<>();
    }
  }

  private List<Marked> names() {
    List<Marked> names = new ArrayList<>();
    String open = "";
    int from = 0;
    for (int i = 0; i <= labels.size(); i++) {
      Matcher label = LABEL.matcher(i < labels.size() ? labels.get(i) : "O");
      label.matches();
      String type = label.group(2) == null ? "" : label.group(2);
      boolean begins = !type.isEmpty() && "BSU".contains(label.group(1));
      if (!open.isEmpty() && (begins || !type.equals(open))) {
        names.add(new Marked(from, i, open));
        open = "";
      }
      if (open.isEmpty() && !type.isEmpty()) {
        open = type;
        from = i;
      }
      if (!open.isEmpty() && "ELSU".contains(label.group(1))) {
        names.add(new Marked(from, i + 1, open));
        open = "";
      }
    }
    return names;
  }

  /** Each sentence as a text of its own; what is no person, organisation or place is no name. */
  static List<GoldText> gold(String file, List<Sentence> sentences) {
    List<GoldText> out = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Name> names = new ArrayList<>();
      for (Marked marked : sentence.names()) {
        NameLabels.type(marked.label())
            .ifPresent(
                type -> names.add(new Name(sentence.span(marked.from(), marked.to()), type)));
      }
      out.add(gold(file, sentence, names, List.of()));
    }
    return out;
  }

  /** A sentence as a text of its own. */
  static GoldText gold(String file, Sentence sentence, List<Name> names, List<Span> leftOut) {
    Span whole = Texts.span(0, sentence.text().length());
    Lesson.Sample sample =
        new Lesson.Sample(whole, 0, false, names, List.of(), List.of());
    String id = file + ":" + sentence.line();
    Lesson lesson = new Lesson(Texts.article(id, sentence.text()), List.of(sample), List.of());
    return new GoldText(file, sentence.line(), Set.of(Task.NAMES), lesson, leftOut);
  }
}
