package org.gainsay.tag;

import java.util.List;

/** Names that are known before anything is read: those of {@code sources.csv}. */
@FunctionalInterface
public interface KnownNames {
  /** Nobody is known. */
  KnownNames NONE = (words, at) -> 0;

  /**
   * How many of the words from {@code at} on are one known name, 0 if none. Words are tokens: a
   * clitic such as {@code 's} is a word of its own.
   */
  int match(List<String> words, int at);
}
