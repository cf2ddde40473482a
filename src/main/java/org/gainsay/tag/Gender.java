package org.gainsay.tag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Whom "she" and "he" can mean. */
enum Gender {
  WOMAN,
  MAN,
  UNKNOWN;

  private static final Map<String, String> WORDS = WordLists.map("genders.txt");
  private static final int TITLE = 4;

  /** Of a person by the title before the name, and by the given name. */
  static Gender of(Phrases phrases, Range name) {
    int from = name.from();
    while (from > 0
        && name.from() - from < TITLE
        && phrases.at(from - 1).chunk().endsWith("NP")
        && phrases.at(from - 1).isNoun()) {
      from--;
    }
    for (int i = from; i < name.to(); i++) {
      for (String word : phrases.at(i).text().split(" ", -1)) {
        Gender gender = of(word);
        if (gender != UNKNOWN && (i < name.to() - 1 || name.size() == 1)) {
          return gender;
        }
      }
    }
    return UNKNOWN;
  }

  /** Of one word: a title, a given name, a pronoun. */
  static Gender of(String word) {
    String bare =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[\\p{M}.]", "");
    return switch (bare) {
      case "she", "her", "herself" -> WOMAN;
      case "he", "him", "himself", "his" -> MAN;
      default -> WORDS.containsKey(bare) ? valueOf(WORDS.get(bare)) : UNKNOWN;
    };
  }

  static boolean isPronoun(String word) {
    return switch (word) {
      case "she", "her", "he", "him", "it", "they", "them", "we" -> true;
      default -> false;
    };
  }

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
