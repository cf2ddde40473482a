package org.gainsay.link;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers of 64 bits, sorted. They stand in several arrays by their upper bits, so that none of
 * these grows by much at a time.
 */
final class Postings {
  /** Upper bits that say in which array a posting stands. */
  private static final int BITS = 7;

  private final long[][] parts = new long[1 << BITS][16];
  private final int[] sizes = new int[1 << BITS];

  void add(long posting) {
    int part = part(posting);
    int size = sizes[part]++;
    if (size == parts[part].length) {
      parts[part] = Arrays.copyOf(parts[part], size + size / 4 + 16);
    }
    parts[part][size] = posting;
  }

  /** Once all are there. */
  void sort() {
    IntStream.range(0, parts.length)
        .parallel()
        .forEach(
            i -> {
              Arrays.sort(parts[i], 0, sizes[i]);
              parts[i] = Arrays.copyOf(parts[i], sizes[i]);
            });
  }

  /** Those with the same upper bits, in order. */
  long[] near(long posting) {
    return parts[part(posting)];
  }

  private static int part(long posting) {
    return (int) (posting >>> Long.SIZE - BITS);
  }
}
