package org.gainsay.batch;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.article.ProblemCode;

/**
 * How many records a run read, and what became of them: {@code read = rated + rejected}.
 *
 * @param rejectedByCode superseded revisions among them
 */
public record Counts(
    long read, long rated, long rejected, long warnings, SortedMap<String, Long> rejectedByCode) {
  public Counts {
    rejectedByCode = Collections.unmodifiableSortedMap(new TreeMap<>(rejectedByCode));
  }

  static Counts of(long rated, long warnings, Map<String, Long> rejectedByCode) {
    long rejected = rejectedByCode.values().stream().mapToLong(Long::longValue).sum();
    return new Counts(rated + rejected, rated, rejected, warnings, new TreeMap<>(rejectedByCode));
  }

  /** Earlier revisions, which are left out as they should be. */
  public long superseded() {
    return rejectedByCode.getOrDefault(ProblemCode.SUPERSEDED.name(), 0L);
  }

  /** What should have been rated and was not. */
  public long failed() {
    return rejected - superseded();
  }
}
