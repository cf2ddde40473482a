package org.gainsay.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.IntroSorter;

/** Passages by their hashes: those that share one may be copies. */
final class CopySearch extends IntroSorter {
  private final Passage[] passages;

  /** Sorted as one: hashes, and of each a passage that has it. */
  private final long[] hashes;

  private final int[] holders;
  private long pivotHash;
  private int pivotHolder;

  private CopySearch(List<Passage> all) {
    passages = all.toArray(Passage[]::new);
    Arrays.sort(passages, Passage.FIRST_TO_LAST);
    long[][] each =
        Arrays.stream(passages).map(one -> one.fingerprint().hashes()).toArray(long[][]::new);
    int size = Arrays.stream(each).mapToInt(one -> one.length).sum();
    hashes = new long[size];
    holders = new int[size];
    int at = 0;
    for (int i = 0; i < each.length; i++) {
      for (long hash : each[i]) {
        hashes[at] = hash;
        holders[at++] = i;
      }
    }
    sort(0, size);
  }

  /** For each passage that may be a copy the first one that it is like. */
  static Map<Passage, Passage> candidates(List<Passage> passages) {
    return new CopySearch(passages).candidates();
  }

  private Map<Passage, Passage> candidates() {
    int[] firsts = new int[passages.length];
    Arrays.setAll(firsts, own -> own);
    for (int from = 0; from < hashes.length; ) {
      int to = from + 1;
      while (to < hashes.length && hashes[to] == hashes[from]) {
        to++;
      }
      for (int i = from + 1; i < to; i++) {
        look(holders[i], from, Math.min(i, from + Passage.FIRST), firsts);
      }
      from = to;
    }
    Map<Passage, Passage> candidates = new HashMap<>();
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] < i) {
        candidates.put(passages[i], passages[firsts[i]]);
      }
    }
    return candidates;
  }

  /** Whether one of a crowd is an earlier original of a passage than is known. */
  private void look(int passage, int from, int to, int[] firsts) {
    for (int i = from; i < to && holders[i] < firsts[passage]; i++) {
      if (passages[passage].mayCopy(passages[holders[i]])) {
        firsts[passage] = holders[i];
      }
    }
  }

  @Override
  protected void setPivot(int i) {
    pivotHash = hashes[i];
    pivotHolder = holders[i];
  }

  @Override
  protected int comparePivot(int j) {
    int order = Long.compare(pivotHash, hashes[j]);
    return order == 0 ? Integer.compare(pivotHolder, holders[j]) : order;
  }

  @Override
  protected void swap(int i, int j) {
    long hash = hashes[i];
    hashes[i] = hashes[j];
    hashes[j] = hash;
    int holder = holders[i];
    holders[i] = holders[j];
    holders[j] = holder;
  }
}
