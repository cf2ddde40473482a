package org.gainsay.spark;

import java.nio.ByteBuffer;

/**
 * A claim as one number: its article in the upper bits, its place there, and in the lowest whether
 * it says that something is not so. Numbers sort as articles' ids and claims' places do.
 */
final class Ref {
  private static final int CLAIM = 20;

  /** No article of 16 MiB has as many. */
  private static final int MOST = (1 << CLAIM) - 1;

  private Ref() {}

  static long of(long article, int claim, boolean negated) {
    if (claim > MOST) {
      throw new IllegalArgumentException("more than %d claims in an article".formatted(MOST));
    }
    return (article << CLAIM | claim) << 1 | (negated ? 1 : 0);
  }

  static long article(long ref) {
    return ref >>> (CLAIM + 1);
  }

  static int claim(long ref) {
    return (int) (ref >>> 1) & MOST;
  }

  static boolean negated(long ref) {
    return (ref & 1) == 1;
  }

  /** Numbers as bytes, for a column. */
  static byte[] bytes(long[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    return bytes.array();
  }

  /** What {@link #bytes} made. */
  static long[] numbers(byte[] bytes) {
    long[] numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }
}
