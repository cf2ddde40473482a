package org.gainsay.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads headlines in Title Case or CAPITALS as if they were typed like the text: a word is a name
 * there only if the text below, or else the dictionary, does not know it in lower case.
 */
final class Casing {
  private static final double MOST = 0.7;
  private static final int FEWEST = 4;

  private final Map<String, Integer> lower = new HashMap<>();
  private final Map<String, Integer> upper = new HashMap<>();
  private final Predicate<String> common;

  /**
   * The casing of one page.
   *
   * @param common whether the dictionary knows a word in lower case
   */
  Casing(List<Passage> passages, Predicate<String> common) {
    this.common = common;
    for (Passage passage : passages) {
      List<Words.Word> words = passage.words();
      if (passage.role() != Line.Role.BODY || isHeadlineCase(texts(words))) {
        continue;
      }
      for (int i = 0; i < words.size(); i++) {
        String text = words.get(i).text();
        if (Character.isLowerCase(text.codePointAt(0))) {
          lower.merge(text, 1, Integer::sum);
        } else if (i > 0 && Character.isLetter(words.get(i - 1).text().codePointAt(0))) {
          upper.merge(text.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
  }

  /** How often the text has the word in lower case. */
  boolean isLowerElsewhere(String word) {
    return lower.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is typed in lower case as a rule, in this text or in any. */
  boolean isCommon(String word) {
    return common.test(word.toLowerCase(Locale.ROOT));
  }

  /** The words of a sentence as the models shall see them. */
  List<String> seen(List<Words.Word> words) {
    List<String> texts = texts(words);
    if (!isHeadlineCase(texts)) {
      return texts;
    }
    boolean capitals = isCapitals(texts);
    return texts.stream().map(text -> seen(text, capitals)).toList();
  }

  private static List<String> texts(List<Words.Word> words) {
    return words.stream().map(Words.Word::text).toList();
  }

  private String seen(String text, boolean capitals) {
    if (text.indexOf(' ') >= 0 || !Character.isUpperCase(text.codePointAt(0))) {
      return text;
    }
    String low = text.toLowerCase(Locale.ROOT);
    int below = lower.getOrDefault(low, 0);
    int above = upper.getOrDefault(low, 0);
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && !capitals;
    if (acronym || (below == 0 && above > 0)) {
      return capitals && !acronym ? capitalised(text) : text;
    }
    if (below > above || (above == 0 && common.test(low))) {
      return low;
    }
    return capitals ? capitalised(text) : text;
  }

  private static String capitalised(String text) {
    return text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitals(List<String> texts) {
    return texts.stream().noneMatch(text -> text.chars().anyMatch(Character::isLowerCase));
  }

  /** Whether most of the longer words are capitalised. */
  static boolean isHeadlineCase(List<String> texts) {
    int all = 0;
    int high = 0;
    for (String text : texts) {
      if (text.length() > 3 && Character.isLetter(text.codePointAt(0))) {
        all++;
        high += Character.isUpperCase(text.codePointAt(0)) ? 1 : 0;
      }
    }
    return all >= FEWEST && high >= MOST * all;
  }
}
