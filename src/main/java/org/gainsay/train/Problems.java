package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with files of marked texts, so that all of it is said at once. */
final class Problems {
  private final List<String> lines = new ArrayList<>();

  /**
   * Adds one.
   *
   * @param line from 1
   * @param column from 1
   * @param message what is wrong and what was expected
   */
  void add(String file, int line, int column, String code, String message) {
    lines.add(file + ":" + line + ":" + column + ": " + code + " " + message);
  }

  /** The list itself, to be added to. */
  List<String> lines() {
    return lines;
  }

  /** Throws if there is any. */
  void raise() {
    if (!lines.isEmpty()) {
      throw new CorpusException(lines);
    }
  }
}
