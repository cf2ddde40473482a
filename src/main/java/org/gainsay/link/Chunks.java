package org.gainsay.link;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Work on many things of which little may be in memory at a time: done by several threads, what
 * comes of it taken in order by one.
 */
final class Chunks {
  private static final int SIZE = 1 << 10;

  private Chunks() {}

  /**
   * Does the work in the threads of the pool that it is called in, else in those of the machine.
   *
   * @param size numbers from 0 on
   * @param work on one of them
   * @param use of what comes of it
   */
  static <T> void inOrder(int size, IntFunction<T> work, Consumer<T> use) {
    for (int from = 0; from < size; from += SIZE) {
      IntStream.range(from, Math.min(from + SIZE, size))
          .parallel()
          .mapToObj(work)
          .toList()
          .forEach(use);
    }
  }
}
