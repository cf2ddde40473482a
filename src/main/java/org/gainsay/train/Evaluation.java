package org.gainsay.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;
import org.gainsay.tag.Studied;
import org.gainsay.tag.Tutor;

/** Cross-validation: each fold is judged by a model that was trained on the others. */
public final class Evaluation {
  private final Tutor tutor;
  private final List<Studied> lessons;
  private final List<Integer> folds;

  /**
   * Studies every article once.
   *
   * @param fold which fold an article belongs to, so that nothing is tried on what it learned from
   */
  public Evaluation(
      Tutor tutor, List<TrainingArticle> articles, ToIntFunction<TrainingArticle> fold) {
    this.tutor = tutor;
    this.lessons = Lessons.of(articles).stream().map(tutor::study).toList();
    this.folds = articles.stream().map(fold::applyAsInt).toList();
  }

  /**
   * Names, by type: exact range and type; those in boilerplate, which is not read, are left out.
   */
  public Map<Name.Type, Score> names() {
    Map<Name.Type, Score> scores = new TreeMap<>();
    for (Map<Name.Type, Score> one : tried(tutor::names, this::names)) {
      one.forEach((type, score) -> scores.merge(type, score, Score::plus));
    }
    return scores;
  }

  private Map<Name.Type, Score> names(byte[] model, Studied lesson) {
    Map<Name.Type, Score> scores = new TreeMap<>();
    Set<Name> found = new HashSet<>(tutor.tryNames(model, lesson));
    Set<Name> there = new HashSet<>();
    lesson.lesson().samples().stream()
        .filter(sample -> !sample.boilerplate())
        .forEach(sample -> there.addAll(sample.names()));
    for (Name.Type type : Name.Type.values()) {
      scores.put(type, score(of(found, type), of(there, type)));
    }
    return scores;
  }

  private static Set<Name> of(Set<Name> names, Name.Type type) {
    Set<Name> out = new HashSet<>(names);
    out.removeIf(name -> name.type() != type);
    return out;
  }

  /** Boilerplate, by sentence. */
  public Score boilerplate() {
    return tried(tutor::boilerplate, this::boilerplate).stream().reduce(Score.NONE, Score::plus);
  }

  private Score boilerplate(byte[] model, Studied lesson) {
    BitSet found = tutor.tryBoilerplate(model, lesson);
    Set<Integer> there = new HashSet<>();
    List<Lesson.Sample> samples = lesson.lesson().samples();
    for (int i = 0; i < samples.size(); i++) {
      if (samples.get(i).boilerplate()) {
        there.add(i);
      }
    }
    return score(new HashSet<>(found.stream().boxed().toList()), there);
  }

  /** Claim or not, by clause or sentence, at a threshold. */
  public Score claims(double threshold) {
    return tried(tutor::claims, tutor::tryClaims).stream()
        .flatMap(List::stream)
        .map(judged -> score(judged, threshold))
        .reduce(Score.NONE, Score::plus);
  }

  private static Score score(Tutor.Judged judged, double threshold) {
    boolean found = judged.probability() >= threshold;
    return new Score(
        found && judged.claim() ? 1 : 0,
        found && !judged.claim() ? 1 : 0,
        !found && judged.claim() ? 1 : 0);
  }

  private static <T> Score score(Set<T> found, Set<T> there) {
    int right = (int) found.stream().filter(there::contains).count();
    return new Score(right, found.size() - right, there.size() - right);
  }

  private <T> List<T> tried(
      Function<List<Studied>, byte[]> train, BiFunction<byte[], Studied, T> judge) {
    List<T> out = new ArrayList<>();
    for (int fold : folds.stream().distinct().sorted().toList()) {
      List<Studied> others = new ArrayList<>();
      List<Studied> own = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        (folds.get(i) == fold ? own : others).add(lessons.get(i));
      }
      byte[] model = train.apply(others);
      own.forEach(lesson -> out.add(judge.apply(model, lesson)));
    }
    return out;
  }
}
