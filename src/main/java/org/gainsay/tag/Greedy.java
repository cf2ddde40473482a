package org.gainsay.tag;

import org.gainsay.learn.Weights;

/**
 * Labels a sequence from left to right, each position with the best label that is allowed there: a
 * beam search one wide, in linear time.
 */
final class Greedy {
  /**
   * What {@link Weights#sums} gives for the features of one position and the labels before it;
   * {@code null} where it is outside.
   */
  interface Sums {
    double[] at(int index, String[] labels);
  }

  /** Whether a position may have a label; {@code before} is {@code ""} at the first. */
  interface Allowed {
    boolean at(int index, String before, String label);
  }

  /** In no phrase, in no name. */
  static final String OUTSIDE = "O";

  private final Weights weights;

  Greedy(Weights weights) {
    this.weights = weights;
  }

  boolean hasLabel(String label) {
    return weights.hasLabel(label);
  }

  String[] labels(int length, Sums scores, Allowed allowed) {
    return labels(new String[length], scores, allowed);
  }

  /**
   * Labels what has none yet.
   *
   * @param given the label of each position, {@code null} where it is to be found
   */
  String[] labels(String[] given, Sums scores, Allowed allowed) {
    String[] labels = new String[given.length];
    for (int i = 0; i < given.length; i++) {
      labels[i] = given[i] != null ? given[i] : label(i, labels, scores, allowed);
    }
    return labels;
  }

  private String label(int index, String[] labels, Sums scores, Allowed allowed) {
    Interruption.check();
    double[] sums = scores.at(index, labels);
    return sums == null ? OUTSIDE : best(sums, index, index == 0 ? "" : labels[index - 1], allowed);
  }

  /** The best label of all where none is allowed. */
  private String best(double[] sums, int index, String before, Allowed allowed) {
    int first = Weights.best(sums);
    int best = first;
    for (int tried = 0; tried < sums.length; tried++) {
      if (allowed.at(index, before, weights.label(best))) {
        return weights.label(best);
      }
      sums[best] = Double.NEGATIVE_INFINITY;
      best = Weights.best(sums);
    }
    return weights.label(first);
  }
}
