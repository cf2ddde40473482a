package org.gainsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.gainsay.fact.Clash;
import org.gainsay.learn.Learning;
import org.gainsay.learn.Weights;
import org.gainsay.tag.TaggedText;

/**
 * Tells how a text stands to a claim, and by what it sees that: logistic regression over {@link
 * PairFeatures}. For any thread.
 */
public final class RelationModel {
  /** Names what the code does when it learns: to be changed whenever its models change. */
  public static final String PARAMETERS = "1: maxent L2 5.0, features seen three times";

  private static final double PENALTY = 5.0;
  private static final int RARE = 3;

  /**
   * How far what a text says outright is trusted beyond what was learned, in log-odds. The pairs of
   * the training data were written to be hard: words mislead in them far more often than in news.
   */
  private static final double OUTRIGHT = 1.5;

  /** How many features are named that decided. */
  private static final int NAMED = 5;

  private final Weights weights;
  private final double outright;
  private final Lexicon lexicon = new Lexicon();
  private final StanceWords stances = new StanceWords();

  /** How a text stands to a claim. */
  public enum Stance {
    CORROBORATES,
    CONTRADICTS,
    NEITHER
  }

  /** A claim, a text and how it stands to it. */
  public record Example(TaggedText claim, TaggedText text, Stance stance) {}

  /**
   * What the model says.
   *
   * @param probability of the stance
   * @param reasons names of the features that weigh most for it, the heaviest first
   * @param clashes what clashes, as far as it weighs for the stance
   */
  public record Verdict(
      Stance stance, double probability, List<String> reasons, List<Clash> clashes) {
    public Verdict {
      reasons = List.copyOf(reasons);
      clashes = List.copyOf(clashes);
    }
  }

  /** A feature and how much it weighs for the stance that won. */
  private record Weighed(PairFeature feature, double weight) {}

  private RelationModel(Weights weights, double outright) {
    this.weights = weights;
    this.outright = outright;
  }

  /** Of what was learned from the training data. */
  public static RelationModel ofTrainingData(Weights weights) {
    return new RelationModel(weights, OUTRIGHT);
  }

  /** Of what was learned from pairs like those that it shall judge. */
  public static RelationModel ofLikePairs(Weights weights) {
    return new RelationModel(weights, 0);
  }

  /** Learns from pairs: a model as its file holds it. */
  public static byte[] learn(List<Example> examples) {
    Lexicon lexicon = new Lexicon();
    StanceWords stances = new StanceWords();
    List<Event> events = new ArrayList<>();
    for (Example each : examples) {
      List<PairFeature> features = PairFeatures.of(each.claim, each.text, lexicon, stances);
      events.add(new Event(each.stance.name(), keys(features)));
    }
    return new Weights(Learning.maxent(events, PENALTY, RARE)).write();
  }

  private static String[] keys(List<PairFeature> features) {
    return features.stream().map(PairFeature::key).toArray(String[]::new);
  }

  /** How the text stands to the claim. */
  public Verdict judge(TaggedText claim, TaggedText text) {
    List<PairFeature> features = PairFeatures.of(claim, text, lexicon, stances);
    double[] sums = weights.sums(keys(features));
    Stance[] stances = new Stance[sums.length];
    for (int i = 0; i < sums.length; i++) {
      stances[i] = Stance.valueOf(weights.label(i));
      sums[i] += PairFeatures.saysOutright(features) == stances[i] ? outright : 0;
    }
    int best = Weights.best(sums);
    List<PairFeature> deciding =
        features.stream()
            .filter(PairFeatures::isTelling)
            .map(feature -> new Weighed(feature, weight(feature, best)))
            .filter(each -> each.weight > 0)
            .sorted(Comparator.comparingDouble(each -> -each.weight))
            .limit(NAMED)
            .map(Weighed::feature)
            .toList();
    return new Verdict(
        stances[best],
        probability(sums, best),
        deciding.stream().map(PairFeature::name).toList(),
        deciding.stream().flatMap(each -> each.clash().stream()).toList());
  }

  private double weight(PairFeature feature, int stance) {
    return weights.sums(new String[] {feature.key()})[stance];
  }

  private static double probability(double[] sums, int best) {
    double all = 0;
    for (double sum : sums) {
      all += Math.exp(sum - sums[best]);
    }
    return 1 / all;
  }
}
