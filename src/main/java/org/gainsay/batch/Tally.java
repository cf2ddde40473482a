package org.gainsay.batch;

import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.rule.Label;

/** Counts what became of records. For one thread. */
final class Tally {
  private final SortedMap<String, Long> rejected = new TreeMap<>();
  private final SortedMap<String, Long> labels = new TreeMap<>();
  private long rated;
  private long capped;

  Tally() {}

  /** Goes on where others were counted. */
  Tally(Counts before) {
    rejected.putAll(before.rejectedByCode());
    labels.putAll(before.labels());
    rated = before.rated();
    capped = before.capped();
  }

  void rated(Label label, boolean isCapped) {
    rated++;
    labels.merge(label.name(), 1L, Long::sum);
    capped += isCapped ? 1 : 0;
  }

  void rejected(String code) {
    rejected.merge(code, 1L, Long::sum);
  }

  Counts counts(long warnings) {
    long left = rejected.values().stream().mapToLong(Long::longValue).sum();
    return new Counts(rated + left, rated, left, warnings, rejected, labels, capped);
  }
}
