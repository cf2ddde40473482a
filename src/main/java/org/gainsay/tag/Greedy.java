package org.gainsay.tag;

import opennlp.tools.ml.model.MaxentModel;

/**
 * Labels a sequence from left to right, each position with the best label that is allowed there: a
 * beam search one wide, in linear time.
 */
final class Greedy {
  /** The features of one position, given the labels before it; {@code null} where it is outside. */
  interface Context {
    String[] at(int index, String[] labels);
  }

  /** Whether a position may have a label; {@code before} is {@code ""} at the first. */
  interface Allowed {
    boolean at(int index, String before, String label);
  }

  /** In no phrase, in no name. */
  static final String OUTSIDE = "O";

  private final MaxentModel model;

  Greedy(MaxentModel model) {
    this.model = model;
  }

  String[] labels(int length, Context context, Allowed allowed) {
    String[] labels = new String[length];
    for (int i = 0; i < length; i++) {
      String[] features = context.at(i, labels);
      labels[i] =
          features == null
              ? OUTSIDE
              : best(model.eval(features), i, i == 0 ? "" : labels[i - 1], allowed);
    }
    return labels;
  }

  /** The best label of all where none is allowed. */
  private String best(double[] scores, int index, String before, Allowed allowed) {
    double[] left = scores.clone();
    for (int tried = 0; tried < left.length; tried++) {
      int best = 0;
      for (int j = 1; j < left.length; j++) {
        best = left[j] > left[best] ? j : best;
      }
      String label = model.getOutcome(best);
      if (allowed.at(index, before, label)) {
        return label;
      }
      left[best] = Double.NEGATIVE_INFINITY;
    }
    return model.getBestOutcome(scores);
  }
}
