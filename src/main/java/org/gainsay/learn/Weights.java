package org.gainsay.learn;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The weights of a linear model of OpenNLP, laid out flat. Their sums put labels in the same order
 * as the model's probabilities do, without an exponential for each label. Most of the time of
 * tagging is spent looking features up, so a feature is known by 64 bits of hash alone: to compare
 * its letters would fetch three more places of memory. Immutable, safe for threads.
 */
public final class Weights {
  private final String[] labels;

  /** Hashes by open addressing, 0 where a place is free. */
  private final long[] hashes;

  /** Where the weights of the feature at the same place start. */
  private final int[] starts;

  /** For each weight its label; the last of a feature is kept as its complement, so negative. */
  private final short[] of;

  private final double[] weights;

  @SuppressWarnings("unchecked") // the model says so itself
  public Weights(MaxentModel model) {
    Object[] data = ((AbstractModel) model).getDataStructures();
    Map<String, Context> features = (Map<String, Context>) data[1];
    labels = ((String[]) data[2]).clone();
    hashes = new long[Math.max(2, Integer.highestOneBit(features.size()) * 4)];
    starts = new int[hashes.length];
    int size = features.values().stream().mapToInt(each -> each.getOutcomes().length).sum();
    of = new short[size];
    weights = new double[size];
    int next = 0;
    for (Map.Entry<String, Context> feature : features.entrySet()) {
      int[] outcomes = feature.getValue().getOutcomes();
      if (outcomes.length > 0) {
        put(feature.getKey(), next);
        for (int i = 0; i < outcomes.length; i++) {
          boolean last = i == outcomes.length - 1;
          of[next] = (short) (last ? ~outcomes[i] : outcomes[i]);
          weights[next] = feature.getValue().getParameters()[i];
          next++;
        }
      }
    }
  }

  private void put(String feature, int start) {
    long hash = Hashed.of(feature).mixed();
    int place = place(hash);
    if (hashes[place] == hash) {
      throw new IllegalStateException("two features have the hash of " + feature);
    }
    hashes[place] = hash;
    starts[place] = start;
  }

  /** Where a hash is, else where it would be put. */
  private int place(long hash) {
    int mask = hashes.length - 1;
    int place = (int) hash & mask;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  public String label(int index) {
    return labels[index];
  }

  public boolean hasLabel(String label) {
    for (String each : labels) {
      if (each.equals(label)) {
        return true;
      }
    }
    return false;
  }

  /** One sum for each label. */
  public double[] sums(String[] features) {
    double[] sums = new double[labels.length];
    for (String feature : features) {
      add(Hashed.of(feature), sums);
    }
    return sums;
  }

  /** One sum for each label. */
  public double[] sums(Hashed[] features) {
    double[] sums = new double[labels.length];
    for (Hashed feature : features) {
      add(feature, sums);
    }
    return sums;
  }

  private void add(Hashed feature, double[] sums) {
    int place = place(feature.mixed());
    if (hashes[place] != 0) {
      int i = starts[place];
      while (of[i] >= 0) {
        sums[of[i]] += weights[i];
        i++;
      }
      sums[~of[i]] += weights[i];
    }
  }

  /** The label of the largest sum, the first of equals. */
  public String best(String[] features) {
    return labels[best(sums(features))];
  }

  /** The place of the largest, the first of equals. */
  public static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  /** How probable a label is to a model that was trained for probabilities: the softmax of sums. */
  public double probability(String label, String[] features) {
    double[] sums = sums(features);
    double all = 0;
    double one = 0;
    for (int i = 0; i < sums.length; i++) {
      double each = Math.exp(sums[i]);
      all += each;
      one = labels[i].equals(label) ? each : one;
    }
    return one / all;
  }
}
