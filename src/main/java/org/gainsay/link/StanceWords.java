package org.gainsay.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.tag.TaggedText.Word;

/** Finds the words with which news says whether a thing is so, and how sure it is. */
final class StanceWords {
  /** What such a word does to what stands beside it. */
  enum Kind {
    REFUTING,
    DENYING,
    DOUBTING,
    HEARSAY,
    VENUE,
    CLAIMING,
    STATING,
    CONFIRMING,
    MODAL,
    UNSURE,
    PLANNING,
    ASKING,
    HOW,
    PERSISTING,
    DISPLACED,
    FAILING,
    /** Who is believed when he states something of his own field: police, courts, operators. */
    AUTHORITY,
    /** Negations that negate nothing: "not only". */
    PLAIN;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A word or group of words of the list in a text.
   *
   * @param from first word
   * @param to half-open
   * @param words as the list has them
   */
  record Hit(Kind kind, int from, int to, String words) {}

  private final Map<String, Map<Kind, List<List<String>>>> byFirst = new HashMap<>();

  StanceWords() {
    Kind kind = Kind.PLAIN;
    for (String line : Lexicon.lines("stance-words.txt")) {
      if (line.startsWith("[")) {
        kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        List<String> words = List.of(line.split(" "));
        byFirst
            .computeIfAbsent(words.get(0), any -> new EnumMap<>(Kind.class))
            .computeIfAbsent(kind, any -> new ArrayList<>())
            .add(words);
      }
    }
  }

  /** All of a text, in order; of one kind the longest that begins at a word. */
  List<Hit> find(List<Word> text) {
    List<Hit> hits = new ArrayList<>();
    Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
    for (int i = 0; i < text.size(); i++) {
      for (Kind kind : Kind.values()) {
        int length = i < taken.getOrDefault(kind, 0) ? 0 : longest(text, i, kind);
        if (length > 0) {
          hits.add(new Hit(kind, i, i + length, words(text, i, length)));
          taken.put(kind, i + length);
        }
      }
    }
    return hits;
  }

  private int longest(List<Word> text, int at, Kind kind) {
    Word first = text.get(at);
    int most = longest(byFirst.get(first.lower()), text, at, kind);
    return first.lemma().equals(first.lower())
        ? most
        : Math.max(most, longest(byFirst.get(first.lemma()), text, at, kind));
  }

  private static int longest(
      Map<Kind, List<List<String>>> entries, List<Word> text, int at, Kind kind) {
    int most = 0;
    if (entries != null) {
      for (List<String> words : entries.getOrDefault(kind, List.of())) {
        if (words.size() > most && stands(words, text, at)) {
          most = words.size();
        }
      }
    }
    return most;
  }

  private static boolean stands(List<String> words, List<Word> text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      Word word = text.get(at + i);
      if (!word.lower().equals(words.get(i)) && !word.lemma().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String words(List<Word> text, int from, int length) {
    StringBuilder words = new StringBuilder(text.get(from).lemma());
    for (int i = from + 1; i < from + length; i++) {
      words.append(' ').append(text.get(i).lemma());
    }
    return words.toString();
  }
}
