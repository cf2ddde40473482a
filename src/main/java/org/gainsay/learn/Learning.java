package org.gainsay.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns from events with OpenNLP's trainers; one thread, so that the same events give the same.
 */
public final class Learning {
  private Learning() {}

  /** Weighs what was got wrong: for sequences of labels, where data are few. */
  public static MaxentModel perceptron(List<Event> events, int iterations) {
    TrainingParameters parameters = parameters("PERCEPTRON", iterations);
    parameters.put("UseAverage", true);
    return train(events, parameters);
  }

  /**
   * The sum of perceptrons that have read the same events in different orders: what one of them
   * happened to see last weighs less.
   */
  public static MaxentModel perceptrons(List<Event> events, int iterations, int count) {
    List<AbstractModel> models = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Event> order = scattered(events, i);
      models.add((AbstractModel) perceptron(order, iterations));
    }
    return sum(models);
  }

  /** The same events in an order that has nothing to do with theirs; another one for each key. */
  private static List<Event> scattered(List<Event> events, int key) {
    return IntStream.range(0, events.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> scatter(i + key * 0x9e3779b9)))
        .map(events::get)
        .toList();
  }

  /** A one-to-one mix of the bits: "lowbias32" of Chris Wellons, in the public domain. */
  private static int scatter(int bits) {
    int x = bits;
    x = (x ^ (x >>> 16)) * 0x7feb352d;
    x = (x ^ (x >>> 15)) * 0x846ca68b;
    return x ^ (x >>> 16);
  }

  /** Outcomes and features stand in the order in which each model met them. */
  private static MaxentModel sum(List<AbstractModel> models) {
    AbstractModel first = models.get(0);
    String[] outcomes = (String[]) first.getDataStructures()[2];
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (AbstractModel model : models) {
      @SuppressWarnings("unchecked")
      Map<String, Context> weights = (Map<String, Context>) model.getDataStructures()[1];
      for (String feature : new TreeSet<>(weights.keySet())) {
        double[] sum = sums.computeIfAbsent(feature, any -> new double[outcomes.length]);
        Context one = weights.get(feature);
        for (int i = 0; i < one.getOutcomes().length; i++) {
          int at = first.getIndex(model.getOutcome(one.getOutcomes()[i]));
          sum[at] += one.getParameters()[i] / models.size();
        }
      }
    }
    Context[] contexts = sums.values().stream().map(Learning::context).toArray(Context[]::new);
    return new PerceptronModel(contexts, sums.keySet().toArray(String[]::new), outcomes);
  }

  private static Context context(double[] weights) {
    int[] used = IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
    return new Context(used, IntStream.of(used).mapToDouble(i -> weights[i]).toArray());
  }

  /** Logistic regression with a penalty on large weights: its probabilities can be compared. */
  public static MaxentModel maxent(List<Event> events, double penalty) {
    return maxent(events, penalty, 0);
  }

  /**
   * The same without rare features.
   *
   * @param cutoff how often a feature must be seen
   */
  public static MaxentModel maxent(List<Event> events, double penalty, int cutoff) {
    TrainingParameters parameters = parameters("MAXENT_QN", 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put("L1Cost", 0.0);
    parameters.put("L2Cost", penalty);
    return train(events, parameters);
  }

  public static MaxentModel naiveBayes(List<Event> events) {
    return train(events, parameters("NAIVEBAYES", 1));
  }

  private static TrainingParameters parameters(String algorithm, int iterations) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put("PrintMessages", false);
    parameters.put("DataIndexer", "OnePass");
    return parameters;
  }

  private static MaxentModel train(List<Event> events, TrainingParameters parameters) {
    try {
      return TrainerFactory.getEventTrainer(parameters, new HashMap<>())
          .train(ObjectStreamUtils.createObjectStream(events));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
