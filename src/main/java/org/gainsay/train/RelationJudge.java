package org.gainsay.train;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import opennlp.tools.util.InsufficientTrainingDataException;
import org.gainsay.learn.Weights;
import org.gainsay.link.RelationModel;
import org.gainsay.link.RelationModel.Stance;
import org.gainsay.link.RelationModel.Verdict;
import org.gainsay.tag.TaggedText;

/** Trains and measures the model that tells how a text stands to a claim. For one thread. */
public final class RelationJudge {
  private final Function<String, TaggedText> tagger;
  private final Map<String, TaggedText> claims = new HashMap<>();

  /** Takes what tags a short text. */
  public RelationJudge(Function<String, TaggedText> tagger) {
    this.tagger = tagger;
  }

  /** A model of pairs, as its file holds it. */
  byte[] learn(List<RelationPair> pairs) {
    return RelationModel.learn(pairs.stream().map(this::example).toList());
  }

  /**
   * A model of pairs like those that it shall judge.
   *
   * @param file where they stand
   * @throws CorpusException where they are too few
   */
  public RelationModel learnLike(String file, List<RelationPair> pairs) {
    return RelationModel.ofLikePairs(weights(file, pairs.stream().map(this::example).toList()));
  }

  private static Weights weights(String file, List<RelationModel.Example> examples) {
    try {
      return Weights.read(RelationModel.learn(examples));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof InsufficientTrainingDataException) {
        throw tooLittle(
            file,
            "too few pairs to learn from"
                + " (expected more, and of at least two of for, against and observing)");
      }
      throw e;
    }
  }

  private static CorpusException tooLittle(String file, String what) {
    Problems problems = new Problems();
    problems.add(file, 1, 1, "TOO_LITTLE_MARKED", what);
    return new CorpusException(problems.lines());
  }

  private RelationModel.Example example(RelationPair pair) {
    return new RelationModel.Example(claim(pair), tagger.apply(pair.text()), pair.stance());
  }

  private TaggedText claim(RelationPair pair) {
    return claims.computeIfAbsent(pair.claim(), tagger);
  }

  /** Judges every pair by one model. */
  public RelationFigures measure(String data, List<RelationPair> pairs, RelationModel model) {
    List<Verdict> verdicts = pairs.stream().map(pair -> judge(model, pair)).toList();
    return compare(data, pairs, verdicts);
  }

  private Verdict judge(RelationModel model, RelationPair pair) {
    return model.judge(claim(pair), tagger.apply(pair.text()));
  }

  /**
   * Judges each fold of the pairs by what is learned from those that are of no group of the fold.
   *
   * @param file how messages call what is learned from
   * @param teachers what is learned from; may be the same pairs
   * @param own whether they are the training data that come along
   * @param done told how many folds are done
   * @throws CorpusException where they are too few
   */
  public RelationFigures folded(
      String file,
      String data,
      List<RelationPair> pairs,
      List<RelationPair> teachers,
      int folds,
      boolean own,
      IntConsumer done) {
    Map<String, Integer> foldOf = new HashMap<>();
    pairs.forEach(pair -> foldOf.putIfAbsent(pair.group(), foldOf.size() % folds));
    int groups = foldOf.size();
    if (groups < folds) {
      String many = groups == 1 ? "1 group" : groups + " groups";
      throw tooLittle(
          file, many + " for " + folds + " folds (expected no fewer groups than folds)");
    }
    List<RelationModel.Example> examples = teachers.stream().map(this::example).toList();
    Verdict[] verdicts = new Verdict[pairs.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<RelationModel.Example> others = new ArrayList<>();
      for (int i = 0; i < teachers.size(); i++) {
        if (foldOf.getOrDefault(teachers.get(i).group(), -1) != fold) {
          others.add(examples.get(i));
        }
      }
      Weights weights = weights(file, others);
      RelationModel model =
          own ? RelationModel.ofTrainingData(weights) : RelationModel.ofLikePairs(weights);
      for (int i = 0; i < pairs.size(); i++) {
        if (foldOf.get(pairs.get(i).group()) == fold) {
          verdicts[i] = judge(model, pairs.get(i));
        }
      }
      done.accept(fold + 1);
    }
    return compare(data, pairs, List.of(verdicts));
  }

  /** Compares what was judged with what is marked. */
  static RelationFigures compare(String data, List<RelationPair> pairs, List<Verdict> verdicts) {
    List<ClassFigures.Answer> answers = new ArrayList<>();
    List<RelationFigures.Wrong> errors = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Verdict verdict = verdicts.get(i);
      String marked = RelationPair.label(pairs.get(i).stance());
      String found = RelationPair.label(verdict.stance());
      answers.add(new ClassFigures.Answer(marked, found));
      if (!marked.equals(found)) {
        errors.add(
            new RelationFigures.Wrong(
                pairs.get(i), marked, found, verdict.probability(), verdict.reasons()));
      }
    }
    errors.sort(Comparator.comparingDouble(RelationFigures.Wrong::probability).reversed());
    List<String> labels = Arrays.stream(Stance.values()).map(RelationPair::label).toList();
    return new RelationFigures(data, ClassFigures.of(labels, answers), errors);
  }
}
