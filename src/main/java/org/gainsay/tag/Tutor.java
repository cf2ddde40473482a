package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.gainsay.article.Span;
import org.gainsay.source.Gazetteer;

/** Makes models of lessons, and tries them on others. For one thread. */
public final class Tutor {
  /** Names what the code does when it learns: to be changed whenever its models change. */
  public static final String PARAMETERS = "2: perceptrons 5 x 6, naive Bayes, maxent L2 1.0";

  private final PageReader reader;
  private final NameClues clues;

  /** What a model says of a unit, and what is true. */
  public record Judged(boolean claim, double probability) {}

  /** Loads the models that come with their libraries. */
  public Tutor(Gazetteer gazetteer, KnownNames known) {
    this.reader = new PageReader(Pretrained.load(), known);
    this.clues = new NameClues(gazetteer, known);
  }

  /** Tags the words of a lesson. */
  public Studied study(Lesson lesson) {
    Page page = Page.of(lesson.article());
    List<Passage> passages = new ArrayList<>();
    for (Lesson.Sample sample : lesson.samples()) {
      boolean title = sample.span().in() == Span.Part.TITLE;
      int start = page.offset(sample.span());
      int end = start + sample.span().length();
      Line.Role role = title ? Line.Role.TITLE : Line.Role.BODY;
      passages.add(reader.passage(page, start, end, sample.paragraph(), role));
    }
    Casing casing = reader.casing(passages);
    BitSet boilerplate = new BitSet();
    for (int i = 0; i < passages.size(); i++) {
      boilerplate.set(i, lesson.samples().get(i).boilerplate());
    }
    return new Studied(lesson, page, casing, reader.tag(passages, casing, boilerplate));
  }

  /** A model of where names are. */
  public byte[] names(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      events.addAll(Names.events(lesson.tagged(), lesson.names(), lesson.casing(), clues));
    }
    return Learning.write(NameFinder.learn(events));
  }

  /** A model of what is boilerplate. */
  public byte[] boilerplate(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      List<Passage> passages = lesson.passages();
      for (int i = 0; i < passages.size(); i++) {
        if (passages.get(i).role() != Line.Role.TITLE) {
          boolean boilerplate = lesson.lesson().samples().get(i).boilerplate();
          events.add(BoilerplateFinder.event(passages, i, boilerplate));
        }
      }
    }
    return Learning.write(BoilerplateFinder.learn(events));
  }

  /** A model of what is a claim. */
  public byte[] claims(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      for (Studied.Unit unit : lesson.units()) {
        events.add(ClaimModel.event(unit.tokens(), unit.claim()));
      }
    }
    return Learning.write(ClaimModel.learn(events));
  }

  /** The names that a model finds in a lesson. */
  public List<Name> tryNames(byte[] model, Studied lesson) {
    Names names = new Names(Learning.read(model), clues);
    List<List<Line.NamedTokens>> found = names.find(lesson.tagged(), lesson.casing());
    List<Name> out = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      List<Token> tokens = lesson.tagged().get(i).tokens();
      for (Line.NamedTokens name : found.get(i)) {
        int start = tokens.get(name.from()).start();
        out.add(new Name(lesson.page().span(start, tokens.get(name.to() - 1).end()), name.type()));
      }
    }
    return out;
  }

  /** Which sentences of a lesson a model takes for boilerplate. */
  public BitSet tryBoilerplate(byte[] model, Studied lesson) {
    return new BoilerplateFinder(Learning.read(model)).find(lesson.passages());
  }

  /** What a model says of each unit of a lesson. */
  public List<Judged> tryClaims(byte[] model, Studied lesson) {
    ClaimModel claims = new ClaimModel(Learning.read(model));
    return lesson.units().stream()
        .map(unit -> new Judged(unit.claim(), claims.probability(unit.tokens())))
        .toList();
  }
}
