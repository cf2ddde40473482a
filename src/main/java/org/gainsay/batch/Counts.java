package org.gainsay.batch;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.article.ProblemCode;
import org.gainsay.rule.Label;

/**
 * How many records a run read, and what became of them: {@code read = rated + rejected}.
 *
 * @param rejectedByCode superseded revisions among them
 * @param labels how many articles have which, by name
 * @param capped how many articles had more to compare with than was compared
 */
public record Counts(
    long read,
    long rated,
    long rejected,
    long warnings,
    SortedMap<String, Long> rejectedByCode,
    SortedMap<String, Long> labels,
    long capped) {
  public Counts {
    rejectedByCode = Collections.unmodifiableSortedMap(new TreeMap<>(rejectedByCode));
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /** Earlier revisions, which are left out as they should be. */
  public long superseded() {
    return rejectedByCode.getOrDefault(ProblemCode.SUPERSEDED.name(), 0L);
  }

  /** What should have been rated and was not. */
  public long failed() {
    return rejected - superseded();
  }

  /** How many articles are rated lower; what cannot be judged is not. */
  public long below(Label label) {
    return labels.entrySet().stream()
        .filter(each -> isBelow(Label.valueOf(each.getKey()), label))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static boolean isBelow(Label one, Label other) {
    return one != Label.CANNOT_BE_JUDGED && one.credibility() > other.credibility();
  }
}
