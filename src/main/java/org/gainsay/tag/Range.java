package org.gainsay.tag;

/** A half-open range of the tokens of one line. */
record Range(int from, int to) {
  static final Range NONE = new Range(0, 0);

  boolean isEmpty() {
    return from >= to;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }

  int size() {
    return to - from;
  }
}
