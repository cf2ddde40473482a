package org.gainsay.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.learn.Weights;
import org.gainsay.source.Gazetteer;

/**
 * Makes models of lessons, and tries them on others. For one thread, but for {@link #trainers}: of
 * lessons that were studied several models can be made at once.
 */
public final class Tutor {
  /** Names what the code does when it learns: to be changed whenever its models change. */
  public static final String PARAMETERS =
      "13: perceptrons 5 x 6 scattered, boilerplate maxent L2 0.1 and naive Bayes on whole pages and cuts, maxent L2 3.0, attributions L2 3.0 and 2.0, postures maxent L2 3.0 after halves";

  private final PageReader reader;
  private final NameClues clues;

  private final Pretrained pretrained;
  private final TextTagger texts;

  /** What a model says of a unit, and what is true. */
  public record Judged(Span span, boolean claim, double probability) {}

  /** A word as the tagger sees it: its lemma and its Penn Treebank part of speech. */
  public record Word(String lemma, String tag) {}

  /** Loads the models that come with their libraries. */
  public Tutor(Gazetteer gazetteer, KnownNames known) {
    this(Pretrained.load(), gazetteer, known);
  }

  /** Shares what those models have loaded. */
  public Tutor(Models models, Gazetteer gazetteer, KnownNames known) {
    this(models.pretrained(), gazetteer, known);
  }

  private Tutor(Pretrained pretrained, Gazetteer gazetteer, KnownNames known) {
    this.pretrained = pretrained;
    this.texts = new TextTagger(pretrained);
    this.reader = new PageReader(pretrained, known);
    this.clues = new NameClues(gazetteer, known);
  }

  /** Everything that can be trained: the name of each model's file and what makes the model. */
  public SortedMap<String, Function<List<Studied>, byte[]>> trainers() {
    SortedMap<String, Function<List<Studied>, byte[]>> trainers = new TreeMap<>();
    trainers.put(Models.NAMES, this::names);
    trainers.put(Models.BOILERPLATE, this::boilerplate);
    trainers.put(Models.CLAIMS, this::claims);
    trainers.put(Models.CUES, this::cues);
    trainers.put(Models.PARTS, this::parts);
    trainers.put(Models.POSTURES, this::postures);
    return trainers;
  }

  /** The pretrained models that a folder of models holds too, by the names of their files. */
  public SortedMap<String, byte[]> pretrained() {
    return pretrained.layOut();
  }

  /**
   * What a tagger needs of models that were just trained.
   *
   * @param lessons those of a model, by the name of its file
   */
  public Models models(Function<String, List<Studied>> lessons) {
    SortedMap<String, byte[]> trained = new TreeMap<>();
    trainers().forEach((file, trainer) -> trained.put(file, trainer.apply(lessons.apply(file))));
    return Models.of(pretrained, trained);
  }

  /** The sentences that the tagger sees in an article, nothing marked in them. */
  public List<Lesson.Sample> sentences(Article article) {
    Page page = Page.of(article);
    List<Lesson.Sample> samples = new ArrayList<>();
    for (Passage passage : reader.passages(page)) {
      Span span = page.span(passage.start(), passage.end());
      samples.add(
          new Lesson.Sample(span, passage.paragraph(), false, List.of(), List.of(), List.of()));
    }
    return samples;
  }

  /** The words of a lesson that reach into a range. */
  public List<Word> words(Studied lesson, Span span) {
    int start = lesson.page().offset(span);
    int end = start + span.length();
    return lesson.tagged().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.start() < end && token.end() > start)
        .map(token -> new Word(token.lemma(), token.tag()))
        .toList();
  }

  /** Tags a short text that is no lesson. */
  public TaggedText read(String text) {
    return texts.tag(text);
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
    return new Studied(lesson, page, casing, reader.tag(passages, casing, boilerplate(lesson)));
  }

  private static BitSet boilerplate(Lesson lesson) {
    BitSet boilerplate = new BitSet();
    for (int i = 0; i < lesson.samples().size(); i++) {
      boilerplate.set(i, lesson.samples().get(i).boilerplate());
    }
    return boilerplate;
  }

  /** A model of where names are. */
  public byte[] names(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      events.addAll(Names.events(lesson.tagged(), lesson.names(), lesson.casing(), clues));
    }
    return new Weights(NameFinder.learn(events)).write();
  }

  /** A model of what is boilerplate. */
  public byte[] boilerplate(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      BitSet marked = boilerplate(lesson.lesson());
      events.addAll(
          BoilerplateFinder.events(lesson.page(), lesson.passages(), marked, pretrained.words()));
    }
    return BoilerplateModel.learn(events).write();
  }

  /** A model of what is a claim. */
  public byte[] claims(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (Studied lesson : lessons) {
      for (Studied.Unit unit : lesson.units()) {
        events.add(ClaimModel.event(unit));
      }
    }
    return new Weights(ClaimModel.learn(events)).write();
  }

  /** A model of which words are the cue of an attribution. */
  public byte[] cues(List<Studied> lessons) {
    return new Weights(AttributionModel.learnCues(lessons)).write();
  }

  /** A model of what is source and what is content around a cue. */
  public byte[] parts(List<Studied> lessons) {
    return new Weights(AttributionModel.learnParts(lessons)).write();
  }

  /**
   * A model of how an article stands to a claim. What it sees of attributions and denials is found,
   * not marked: in each half of the lessons by what the other half teaches, so that it trusts them
   * as much as they deserve in a text that nobody has marked.
   */
  public byte[] postures(List<Studied> lessons) {
    List<Event> events = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      Optional<AttributionFinder> finder = finder(half(lessons, 1 - half));
      for (Studied lesson : half(lessons, half)) {
        events.addAll(Postures.events(lesson, finder));
      }
    }
    return new Weights(PostureModel.learn(events)).write();
  }

  private static List<Studied> half(List<Studied> lessons, int half) {
    return IntStream.range(0, lessons.size())
        .filter(i -> i % 2 == half)
        .mapToObj(lessons::get)
        .toList();
  }

  /** Finds what lessons teach to find; empty where no attribution is marked in them. */
  private Optional<AttributionFinder> finder(List<Studied> lessons) {
    return lessons.stream().allMatch(lesson -> lesson.lesson().attributions().isEmpty())
        ? Optional.empty()
        : Optional.of(
            new AttributionFinder(
                new AttributionModel(
                    new Weights(AttributionModel.learnCues(lessons)),
                    new Weights(AttributionModel.learnParts(lessons)))));
  }

  /** The names that a model finds in a lesson. */
  public List<Name> tryNames(byte[] model, Studied lesson) {
    Names names = new Names(Weights.read(model), clues);
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
    return new BoilerplateFinder(BoilerplateModel.read(model), pretrained.words())
        .find(lesson.page(), lesson.passages());
  }

  /** What a model says of each unit of a lesson. */
  public List<Judged> tryClaims(byte[] model, Studied lesson) {
    return tryClaims(new ClaimModel(Weights.read(model)), lesson);
  }

  /** What the models of a tagger say of each unit of a lesson. */
  public List<Judged> tryClaims(Models models, Studied lesson) {
    return tryClaims(models.claims(), lesson);
  }

  private static List<Judged> tryClaims(ClaimModel claims, Studied lesson) {
    return lesson.units().stream()
        .map(
            unit -> {
              int start = unit.tokens().get(0).start();
              int end = unit.tokens().get(unit.tokens().size() - 1).end();
              Span span = lesson.page().span(start, end);
              return new Judged(
                  span, unit.claim(), claims.probability(unit.tokens(), unit.cue(), unit.role()));
            })
        .toList();
  }

  /** How a lesson stands to each of its marked claims, in order, as the models see it. */
  public List<Posture> tryPostures(Models models, Studied lesson) {
    AttributionFinder finder = new AttributionFinder(models.attributions());
    Postures postures =
        new Postures(models.postures(), Postures.features(lesson, Optional.of(finder)));
    return lesson.claims().stream()
        .map(claim -> postures.next(claim.line(), claim.range()))
        .toList();
  }
}
