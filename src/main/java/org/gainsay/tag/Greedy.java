package org.gainsay.tag;

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

  private final Weights weights;

  Greedy(Weights weights) {
    this.weights = weights;
  }

  boolean hasLabel(String label) {
    return weights.hasLabel(label);
  }

  String[] labels(int length, Context context, Allowed allowed) {
    return labels(new String[length], context, allowed);
  }

  /**
   * Labels what has none yet.
   *
   * @param given the label of each position, {@code null} where it is to be found
   */
  String[] labels(String[] given, Context context, Allowed allowed) {
    String[] labels = new String[given.length];
    for (int i = 0; i < given.length; i++) {
      labels[i] = given[i] != null ? given[i] : label(i, labels, context, allowed);
    }
    return labels;
  }

  private String label(int index, String[] labels, Context context, Allowed allowed) {
    String[] features = context.at(index, labels);
    return features == null
        ? OUTSIDE
        : best(weights.sums(features), index, index == 0 ? "" : labels[index - 1], allowed);
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
