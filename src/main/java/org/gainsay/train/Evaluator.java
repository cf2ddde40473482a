package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.article.Span;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.ArticleTagger;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Models;
import org.gainsay.tag.Studied;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.Tutor;

/** Measures the tagger, as it is, on marked texts. For one thread. */
public final class Evaluator {
  /**
   * At which probability a clause or sentence is held for a claim where the model alone decides.
   */
  static final double EVEN = 0.5;

  private final Models models;
  private final ArticleTagger tagger;
  private final Tutor tutor;

  public Evaluator(Models models, SourceRegistry registry, Gazetteer gazetteer) {
    this(models, new Tutor(models, gazetteer, registry::match), registry, gazetteer);
  }

  /** With models that this tutor has trained. */
  Evaluator(Models models, Tutor tutor, SourceRegistry registry, Gazetteer gazetteer) {
    this.models = models;
    this.tutor = tutor;
    this.tagger = new ArticleTagger(models, registry, gazetteer);
  }

  /**
   * Tags every text and compares what is found with what is marked.
   *
   * @param data how the figures call the texts
   * @param done told how many texts are done
   */
  public Figures measure(Task task, String data, List<GoldText> texts, IntConsumer done) {
    List<Comparison> parts = new ArrayList<>();
    for (GoldText text : texts) {
      parts.add(compare(task, text));
      done.accept(parts.size());
    }
    return Sums.figures(task, data, texts.size(), Comparison.sum(parts));
  }

  Comparison compare(Task task, GoldText text) {
    return switch (task) {
      case ATTRIBUTIONS -> AttributionJudge.compare(text, tag(text), kinds(text.lesson()));
      case NAMES -> NameJudge.compare(text, tag(text));
      case BOILERPLATE -> BoilerplateJudge.compare(text, tag(text));
      case POSTURES -> PostureJudge.compare(text, tag(text));
      case CLAIMS -> claims(text);
    };
  }

  private TaggedArticle tag(GoldText text) {
    try {
      return tagger.tag(text.lesson().article());
    } catch (RejectedException e) {
      throw new IllegalStateException(text.name() + " is in English", e);
    }
  }

  /**
   * A sentence alone is a claim where the tagger finds one in it; of the clauses of an article the
   * model decides, at even odds.
   */
  private Comparison claims(GoldText text) {
    List<Tutor.Judged> units = tutor.tryClaims(models, tutor.study(text.lesson()));
    boolean alone = text.lines().size() == 1;
    return alone && units.size() == 1
        ? ClaimJudge.compare(text, units.get(0), !tag(text).claims().isEmpty())
        : ClaimJudge.compare(text, units, EVEN);
  }

  private Function<List<Span>, CueKind> kinds(Lesson lesson) {
    Article article = lesson.article();
    Studied studied = tutor.study(new Lesson(article, tutor.sentences(article), List.of()));
    return cue -> {
      List<Tutor.Word> words = new ArrayList<>();
      cue.forEach(span -> words.addAll(tutor.words(studied, span)));
      return CueKind.of(words);
    };
  }
}
