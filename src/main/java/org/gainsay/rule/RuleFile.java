package org.gainsay.rule;

import java.util.List;

/**
 * One file of rules as it was read, once: what is checked is what is built.
 *
 * @param name path within its rule directory, with {@code /}
 * @param shown the same after the directory as it was given, for messages
 */
record RuleFile(String name, String shown, String text) {

  List<String> lines() {
    return text.lines().toList();
  }

  /**
   * The first line from {@code from} on, but before {@code until}, that holds {@code words}; {@code
   * from} where none does. Lines count from 1.
   */
  int lineOf(String words, int from, int until) {
    List<String> lines = lines();
    for (int line = Math.max(from, 1); line < until && line <= lines.size(); line++) {
      if (lines.get(line - 1).contains(words)) {
        return line;
      }
    }
    return Math.max(from, 1);
  }
}
