package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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

  /** How many folds of a kind there are for a task. */
  public int count(Task task, Folds folds) {
    List<Integer> foldOf = folds(folds);
    return (int) judged(task).stream().map(foldOf::get).distinct().count();
  }

  /** The texts in which a task is marked and by which models are judged. */
  private List<Integer> judged(Task task) {
    return IntStream.range(0, texts.size())
        .filter(text -> articles.get(text).judged() && texts.get(text).tasks().contains(task))
        .boxed()
        .toList();
  }

  /**
   * Measures one task over folds of one kind.
   *
   * @param done told how many folds are done
   */
  public Figures measure(Task task, Folds folds, IntConsumer done) {
    List<Integer> foldOf = folds(folds);
    List<Integer> judged = judged(task);
    List<Integer> all = judged.stream().map(foldOf::get).distinct().sorted().toList();
    List<Comparison> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int fold = all.get(i);
      done.accept(i);
      Function<Integer, Comparison> judge = judge(task, each -> others(each, foldOf, fold));
      for (int text : judged) {
        if (foldOf.get(text) == fold) {
          parts.add(judge.apply(text));
        }
      }
    }
    done.accept(all.size());
    String by = folds == Folds.WRITER ? "writer" : "document";
    return Sums.figures(task, all.size() + " folds by " + by, judged.size(), Comparison.sum(parts));
  }

  /** The texts outside of a fold in which a task is marked. */
  private List<Studied> others(Task task, List<Integer> foldOf, int fold) {
    return IntStream.range(0, texts.size())
        .filter(i -> foldOf.get(i) != fold && texts.get(i).tasks().contains(task))
        .mapToObj(studied::get)
        .toList();
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
  private Function<Integer, Comparison> judge(Task task, Function<Task, List<Studied>> lessons) {
    return switch (task) {
      case NAMES -> {
        byte[] model = tutor.names(lessons.apply(task));
        yield i ->
            NameJudge.compare(
                texts.get(i),
                tutor.tryNames(model, studied.get(i)),
                span -> Excerpt.sentence(texts.get(i), span));
      }
      case BOILERPLATE -> {
        byte[] model = tutor.boilerplate(lessons.apply(task));
        yield i ->
            BoilerplateJudge.compare(texts.get(i), tutor.tryBoilerplate(model, studied.get(i)));
      }
      case CLAIMS -> {
        byte[] model = tutor.claims(lessons.apply(task));
        yield i ->
            ClaimJudge.compare(
                texts.get(i), tutor.tryClaims(model, studied.get(i)), Evaluator.EVEN);
      }
      case POSTURES -> {
        Models models = tutor.models(file -> lessons.apply(Task.ofModel(file)));
        yield i -> PostureJudge.compare(texts.get(i), tutor.tryPostures(models, studied.get(i)));
      }
      case ATTRIBUTIONS -> {
        Models models = tutor.models(file -> lessons.apply(Task.ofModel(file)));
        Evaluator evaluator = new Evaluator(models, tutor, registry, gazetteer);
        yield i -> evaluator.compare(task, texts.get(i));
      }
    };
  }
}
