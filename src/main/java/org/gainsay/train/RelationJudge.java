package org.gainsay.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.gainsay.learn.Learning;
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

  /** A model of pairs like those that it shall judge. */
  public RelationModel learnLike(List<RelationPair> pairs) {
    return RelationModel.ofLikePairs(new Weights(Learning.read(learn(pairs))));
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
   * @param teachers what is learned from; may be the same pairs
   * @param own whether they are the training data that come along
   * @param done told how many folds are done
   */
  public RelationFigures folded(
      String data,
      List<RelationPair> pairs,
      List<RelationPair> teachers,
      int folds,
      boolean own,
      IntConsumer done) {
    Map<String, Integer> foldOf = new HashMap<>();
    pairs.forEach(pair -> foldOf.putIfAbsent(pair.group(), foldOf.size() % folds));
    List<RelationModel.Example> examples = teachers.stream().map(this::example).toList();
    Verdict[] verdicts = new Verdict[pairs.size()];
    for (int fold = 0; fold < folds; fold++) {
      List<RelationModel.Example> others = new ArrayList<>();
      for (int i = 0; i < teachers.size(); i++) {
        if (foldOf.getOrDefault(teachers.get(i).group(), -1) != fold) {
          others.add(examples.get(i));
        }
      }
      Weights weights = new Weights(Learning.read(RelationModel.learn(others)));
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
    Map<Stance, Score> scores = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      scores.put(stance, Score.NONE);
    }
    List<RelationFigures.Wrong> errors = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Stance marked = pairs.get(i).stance();
      Verdict verdict = verdicts.get(i);
      if (verdict.stance() == marked) {
        scores.merge(marked, new Score(1, 0, 0), Score::plus);
      } else {
        scores.merge(marked, new Score(0, 0, 1), Score::plus);
        scores.merge(verdict.stance(), new Score(0, 1, 0), Score::plus);
        errors.add(
            new RelationFigures.Wrong(
                pairs.get(i),
                RelationPair.label(marked),
                RelationPair.label(verdict.stance()),
                verdict.probability(),
                verdict.reasons()));
      }
    }
    errors.sort(Comparator.comparingDouble(RelationFigures.Wrong::probability).reversed());
    return RelationFigures.of(data, scores, errors);
  }
}
