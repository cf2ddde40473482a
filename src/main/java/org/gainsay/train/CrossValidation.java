package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.Models;
import org.gainsay.tag.Studied;
import org.gainsay.tag.Tutor;

/**
 * Measures what models learn: each fold of the training data is judged by models that were trained
 * on the others. For one thread.
 */
public final class CrossValidation {
  /** How many folds of documents. */
  private static final int FOLDS = 5;

  private final Gazetteer gazetteer;
  private final SourceRegistry registry;
  private final Tutor tutor;
  private final List<TrainingArticle> articles;
  private final List<GoldText> texts;
  private final List<Studied> studied;

  /** What belongs together, and is never both learned from and judged. */
  public enum Folds {
    /** Every fifth article. */
    DOCUMENT,
    /** The articles of one writer. */
    WRITER
  }

  /** Studies every article once. */
  public CrossValidation(
      List<TrainingArticle> articles, SourceRegistry registry, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.registry = registry;
    this.tutor = new Tutor(gazetteer, registry::match);
    this.articles = List.copyOf(articles);
    this.texts = articles.stream().map(GoldCorpus::gold).toList();
    this.studied = texts.stream().map(text -> tutor.study(text.lesson())).toList();
  }

  /** How many folds of a kind there are. */
  public int count(Folds folds) {
    return (int) folds(folds).stream().distinct().count();
  }

  /**
   * Measures one task over folds of one kind.
   *
   * @param done told how many folds are done
   */
  public Figures measure(Task task, Folds folds, IntConsumer done) {
    List<Integer> foldOf = folds(folds);
    List<Integer> all = foldOf.stream().distinct().sorted().toList();
    List<Comparison> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int fold = all.get(i);
      done.accept(i);
      List<Studied> others = new ArrayList<>();
      List<Integer> own = new ArrayList<>();
      for (int text = 0; text < texts.size(); text++) {
        if (foldOf.get(text) == fold) {
          own.add(text);
        } else {
          others.add(studied.get(text));
        }
      }
      Function<Integer, Comparison> judge = judge(task, others);
      for (int text : own) {
        parts.add(judge.apply(text));
      }
    }
    done.accept(all.size());
    String by = folds == Folds.WRITER ? "writer" : "document";
    return Sums.figures(task, all.size() + " folds by " + by, texts.size(), Comparison.sum(parts));
  }

  private List<Integer> folds(Folds folds) {
    List<String> writers = articles.stream().map(TrainingArticle::writer).distinct().toList();
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      boolean byWriter = folds == Folds.WRITER;
      out.add(byWriter ? writers.indexOf(articles.get(i).writer()) : i % FOLDS);
    }
    return out;
  }

  /** Trains what the task needs; then judges a text by its number. */
  private Function<Integer, Comparison> judge(Task task, List<Studied> lessons) {
    return switch (task) {
      case NAMES -> {
        byte[] model = tutor.names(lessons);
        yield i ->
            NameJudge.compare(
                texts.get(i),
                tutor.tryNames(model, studied.get(i)),
                span -> Excerpt.sentence(texts.get(i), span));
      }
      case BOILERPLATE -> {
        byte[] model = tutor.boilerplate(lessons);
        yield i ->
            BoilerplateJudge.compare(texts.get(i), tutor.tryBoilerplate(model, studied.get(i)));
      }
      case CLAIMS -> {
        byte[] model = tutor.claims(lessons);
        yield i ->
            ClaimJudge.compare(
                texts.get(i), tutor.tryClaims(model, studied.get(i)), Evaluator.EVEN);
      }
      case POSTURES -> {
        Models models = tutor.models(lessons);
        yield i -> PostureJudge.compare(texts.get(i), tutor.tryPostures(models, studied.get(i)));
      }
      case ATTRIBUTIONS -> {
        Models models = tutor.models(lessons);
        Evaluator evaluator = new Evaluator(models, tutor, registry, gazetteer);
        yield i -> evaluator.compare(task, texts.get(i));
      }
    };
  }
}
