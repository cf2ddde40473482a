package org.gainsay.train;

import java.util.List;
import java.util.Set;

/** Puts words together again as people write them, so that they can be cut anew. */
final class Spacing {
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "...", "\u2026", "\u201d", "\u2019");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "\u00a3", "\u20ac", "\u201c", "\u2018", "``");
  private static final Set<String> ENDINGS =
      Set.of("'s", "\u2019s", "n't", "n\u2019t", "'re", "'ve", "'ll", "'d", "'m", "''");

  private Spacing() {}

  /**
   * The text.
   *
   * @param starts filled with where each word starts in it
   */
  static String join(List<String> words, List<Integer> starts) {
    StringBuilder out = new StringBuilder();
    boolean quoted = false;
    boolean glue = true;
    for (String word : words) {
      boolean straight = word.equals("\"");
      boolean closes = straight && quoted;
      boolean joins = CLOSING.contains(word) || ENDINGS.contains(word) || closes;
      if (!glue && !joins) {
        out.append(' ');
      }
      starts.add(out.length());
      out.append(word);
      quoted = straight != quoted;
      glue = OPENING.contains(word) || straight && !closes;
    }
    return out.toString();
  }
}
