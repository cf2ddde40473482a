package org.gainsay.tag;

/** Mends what the chunker gets wrong in every text. */
final class Phrasing {
  private Phrasing() {}

  /** Brackets belong to no phrase, and "according to" is two prepositions. */
  static void mend(String[] words, String[] chunks) {
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("(") || words[i].equals(")")) {
        chunks[i] = "O";
        begin(chunks, i + 1);
      } else if (words[i].equalsIgnoreCase("according")
          && i + 1 < words.length
          && words[i + 1].equals("to")) {
        chunks[i] = "B-PP";
        chunks[i + 1] = "B-PP";
        begin(chunks, i + 2);
      }
    }
  }

  private static void begin(String[] chunks, int at) {
    if (at < chunks.length && chunks[at].startsWith("I-")) {
      chunks[at] = "B-" + chunks[at].substring(2);
    }
  }
}
