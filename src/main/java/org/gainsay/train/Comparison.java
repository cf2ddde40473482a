package org.gainsay.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in texts beside what is marked in them.
 *
 * @param all everything that counts
 * @param classes the same apart, in the order in which they are shown
 */
public record Comparison(Score all, Map<String, Score> classes, List<Mistake> mistakes) {
  /** Nothing was compared. */
  static final Comparison NONE = new Comparison(Score.NONE, Map.of(), List.of());

  public Comparison {
    mistakes = List.copyOf(mistakes);
  }

  /** Both together. */
  Comparison plus(Comparison other) {
    Map<String, Score> sums = new LinkedHashMap<>(classes);
    other.classes.forEach((name, score) -> sums.merge(name, score, Score::plus));
    List<Mistake> more = new ArrayList<>(mistakes);
    more.addAll(other.mistakes);
    return new Comparison(all.plus(other.all), sums, more);
  }
}
