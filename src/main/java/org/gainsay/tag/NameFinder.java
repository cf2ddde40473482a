package org.gainsay.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import org.gainsay.learn.Learning;
import org.gainsay.learn.Weights;

/**
 * Finds names in a sentence: a perceptron that labels words from left to right, as {@code
 * NameFinderME} does, with features of our own.
 */
final class NameFinder {
  private static final int ITERATIONS = 6;
  private static final int ORDERS = 5;

  private final Weights weights;
  private final Greedy labels;

  NameFinder(Weights model) {
    weights = model;
    labels = new Greedy(model);
  }

  static MaxentModel learn(List<Event> events) {
    return Learning.perceptrons(events, ITERATIONS, ORDERS);
  }

  /** Names in order; remembers their words in {@code before}. */
  List<Line.NamedTokens> find(
      NameFeatures features, List<String> seen, Map<String, String> before) {
    String[] found =
        labels.labels(
            seen.size(),
            (i, known) -> features.isCandidate(i) ? weights.sums(features.at(i, known)) : null,
            (i, last, label) -> !label.startsWith("I-") || last.regionMatches(1, label, 1, 4));
    remember(seen, found, before);
    return spans(found);
  }

  static void remember(List<String> seen, String[] labels, Map<String, String> before) {
    for (int i = 0; i < labels.length; i++) {
      if (!labels[i].equals(Greedy.OUTSIDE)) {
        before.put(seen.get(i).toLowerCase(Locale.ROOT), labels[i]);
      }
    }
  }

  static List<Line.NamedTokens> spans(String[] labels) {
    List<Line.NamedTokens> out = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i].startsWith("B-")) {
        int end = i + 1;
        while (end < labels.length && labels[end].startsWith("I-")) {
          end++;
        }
        out.add(new Line.NamedTokens(i, end, Name.Type.valueOf(labels[i].substring(2))));
        i = end - 1;
      }
    }
    return out;
  }

  static String[] labels(int length, List<Line.NamedTokens> names) {
    String[] labels = new String[length];
    Arrays.fill(labels, Greedy.OUTSIDE);
    for (Line.NamedTokens name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        labels[i] = (i == name.from() ? "B-" : "I-") + name.type();
      }
    }
    return labels;
  }
}
