package org.gainsay.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Span;

/**
 * Puts words together again as people write them, so that they can be cut anew.
 *
 * @param cutAtMarks whether hyphens, apostrophes and the commas of numbers stand as words of their
 *     own: "al - Bab", "Syria ' s", "30 , 000"
 */
record Spacing(boolean cutAtMarks) {
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "...", "\u2026", "\u201d", "''");
  private static final Set<String> OPENING =
      Set.of("(", "[", "{", "$", "\u00a3", "\u20ac", "\u201c", "``");
  private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");
  private static final Set<String> ENDINGS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  /** Of a file in which no word has a hyphen between letters, hyphens were cut off. */
  static Spacing of(List<ConllReader.Sentence> sentences) {
    boolean hyphened =
        sentences.stream()
            .flatMap(sentence -> sentence.words().stream())
            .anyMatch(word -> word.matches(".*\\p{L}-\\p{L}.*"));
    return new Spacing(!hyphened);
  }

  /** Adds the words of a sentence to a text, and says where each of them stands. */
  List<Span> append(List<String> words, StringBuilder text) {
    List<Span> spans = new ArrayList<>();
    boolean quoted = false;
    boolean glue = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean straight = word.equals("\"");
      boolean closes = straight && quoted;
      if (!glue && !closes && !joins(words, i)) {
        text.append(' ');
      }
      spans.add(Texts.span(text.length(), text.length() + word.length()));
      text.append(word);
      quoted = straight != quoted;
      glue = OPENING.contains(word) || straight && !closes;
    }
    return spans;
  }

  /** Whether a word is written without a blank before it. */
  private boolean joins(List<String> words, int i) {
    String word = words.get(i);
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    if (CLOSING.contains(word) || word.matches("['\u2019]\\p{L}{1,2}|n['\u2019]t")) {
      return true;
    }
    if (!cutAtMarks || i == 0) {
      return false;
    }
    String last = words.get(i - 1);
    String before = i > 1 ? words.get(i - 2) : "";
    boolean possessive = APOSTROPHES.contains(word) && ENDINGS.contains(next);
    boolean ending = APOSTROPHES.contains(last) && ENDINGS.contains(word);
    boolean hyphen = word.equals("-") && isWord(last) && isWord(next);
    boolean hyphened = last.equals("-") && isWord(before) && isWord(word);
    boolean number = last.matches("[.,]") && before.matches(".*\\d") && word.matches("\\d{3}");
    return possessive || ending || hyphen || hyphened || number;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
  }
}
