package org.gainsay.train;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamReader;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.Span;

/** Puts one article of the training data together while its file is read. */
final class ArticleBuilder {
  private record OpenMark(int place, Mark mark) {}

  private final BiConsumer<String, String> problem;
  private final String writer;
  private final Set<Task> tasks;
  private final boolean judged;
  private final String manner;
  private final String id;
  private final String outlet;
  private final String published;
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<TrainingSentence> sentences = new ArrayList<>();
  private final Set<Integer> cues = new HashSet<>();
  private final Set<Integer> parts = new HashSet<>();
  private final Deque<OpenMark> open = new ArrayDeque<>();
  private List<Mark> marks = new ArrayList<>();
  private StringBuilder out = title;
  private boolean boilerplate;
  private int sentenceStart;
  private int paragraph = -1;

  ArticleBuilder(
      XMLStreamReader xml,
      String writer,
      Set<Task> tasks,
      boolean judged,
      BiConsumer<String, String> problem) {
    this.problem = problem;
    this.writer = writer;
    this.tasks = tasks;
    this.judged = judged;
    this.manner = attribute(xml, "manner");
    this.id = attribute(xml, "id");
    this.outlet = attribute(xml, "outlet");
    this.published = attribute(xml, "published");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  void startParagraph() {
    paragraph++;
    cues.clear();
    parts.clear();
  }

  void endParagraph() {
    parts.removeAll(cues);
    parts.remove(0);
    for (int number : parts.stream().sorted().toList()) {
      problem.accept("NO_CUE", "attribution a=\"" + number + "\" has no <cue> in this paragraph");
    }
  }

  void startSentence(boolean inTitle, String kind) {
    out = inTitle ? title : text;
    if (!out.isEmpty()) {
      boolean first = sentences.get(sentences.size() - 1).paragraph() != paragraph;
      out.append(first ? '\n' : ' ');
    }
    sentenceStart = out.length();
    boilerplate = kind.equals("boilerplate");
    marks = new ArrayList<>();
  }

  void text(String more) {
    if (more.indexOf('\n') >= 0) {
      problem.accept("BROKEN_SENTENCE", "a sentence stands on one line of the file");
    }
    out.append(more.replace('\n', ' '));
  }

  void startMark(Layer layer, int attribution, String posture, boolean negated) {
    if (layer.isName() && open.stream().anyMatch(outer -> outer.mark.layer().isName())) {
      problem.accept("NESTED_NAME", "<" + layer.element() + "> stands in another name");
    }
    Span start = new Span(out.length(), out.length(), part());
    Mark mark = new Mark(layer, start, attribution, posture, negated);
    open.push(new OpenMark(marks.size(), mark));
    marks.add(mark);
  }

  void endMark() {
    if (open.isEmpty()) {
      return;
    }
    OpenMark opened = open.pop();
    Mark mark = opened.mark.until(out.length());
    marks.set(opened.place, mark);
    String words = out.substring(mark.span().start());
    if (words.isBlank()) {
      problem.accept("EMPTY_MARK", "<" + mark.layer().element() + "> holds no words");
    } else if (!words.equals(words.strip())) {
      problem.accept("BLANK_AT_EDGE", "<" + mark.layer().element() + ">" + words + "</…>");
    }
    if (mark.layer().isAttribution()) {
      (mark.layer() == Layer.CUE ? cues : parts).add(mark.attribution());
    }
  }

  void endSentence() {
    String words = out.substring(sentenceStart);
    if (words.isBlank()) {
      problem.accept("EMPTY_SENTENCE", "<s> holds no words");
    } else if (!words.equals(words.strip())) {
      problem.accept("BLANK_AT_EDGE", "<s>" + words + "</s>");
    }
    boolean cue = marks.stream().anyMatch(mark -> mark.layer() == Layer.CUE);
    boolean orphan =
        marks.stream().anyMatch(mark -> mark.layer().isAttribution() && mark.attribution() == 0);
    if (orphan && !cue) {
      problem.accept("NO_CUE", "<src> or <con> without a number and no <cue> in \"" + words + "\"");
    }
    if (boilerplate && marks.stream().anyMatch(mark -> mark.layer() == Layer.C)) {
      problem.accept("CLAIM_IN_BOILERPLATE", "\"" + words + "\"");
    }
    Span span = new Span(sentenceStart, out.length(), part());
    sentences.add(new TrainingSentence(words, span, Math.max(0, paragraph), boilerplate, marks));
  }

  private Span.Part part() {
    return out == title ? Span.Part.TITLE : Span.Part.TEXT;
  }

  Optional<TrainingArticle> build() {
    if (text.isEmpty()) {
      problem.accept("EMPTY_ARTICLE", "article " + id + " has no sentence in a <p>");
      return Optional.empty();
    }
    Article article =
        new Article(
            id,
            title.toString(),
            text.toString(),
            outlet,
            "",
            published,
            day(),
            "en",
            "",
            DeclaredSource.NONE);
    return Optional.of(new TrainingArticle(writer, tasks, judged, manner, article, sentences));
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      problem.accept("BAD_VALUE", "published=\"" + published + "\" (expected 2019-05-04)");
      return null;
    }
  }
}
