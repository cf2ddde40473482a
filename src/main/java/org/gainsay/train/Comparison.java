package org.gainsay.train;

import java.util.ArrayList;
import java.util.Collection;
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
  public Comparison {
    mistakes = List.copyOf(mistakes);
  }

  /** All of them together. */
  static Comparison sum(Collection<Comparison> parts) {
    Score all = Score.NONE;
    Map<String, Score> classes = new LinkedHashMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (Comparison part : parts) {
      all = all.plus(part.all);
      part.classes.forEach((name, score) -> classes.merge(name, score, Score::plus));
      mistakes.addAll(part.mistakes);
    }
    return new Comparison(all, classes, mistakes);
  }
}
