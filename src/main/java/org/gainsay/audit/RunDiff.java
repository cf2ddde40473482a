package org.gainsay.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs between two runs.
 *
 * @param added ids of articles that only the second has
 * @param gone ids of articles that only the first has
 * @param unchanged how many come out the same, but for their provenance
 * @param reworded how many have the same ratings on other evidence
 * @param changed those whose rating, or that of a claim, moved
 * @param matrix how many articles have which label in the first and which in the second
 * @param causes everything that is not the same in both
 * @param notPutBack why nothing was put back; {@code ""} where it was
 */
public record RunDiff(
    List<String> added,
    List<String> gone,
    int unchanged,
    int reworded,
    List<Changed> changed,
    Map<String, Map<String, Integer>> matrix,
    List<Cause> causes,
    String notPutBack) {
  public RunDiff {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
    matrix = Collections.unmodifiableMap(new TreeMap<>(matrix));
    causes = List.copyOf(causes);
  }

  /** An article whose rating moved, and what moved it. */
  public record Changed(Move move, Blame blame) {}

  /** How many articles went from one label to another. */
  public int count(String before, String now) {
    return matrix.getOrDefault(before, Map.of()).getOrDefault(now, 0);
  }

  /** Whether every article is in both and comes out the same. */
  public boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty() && changed.isEmpty() && reworded == 0;
  }
}
