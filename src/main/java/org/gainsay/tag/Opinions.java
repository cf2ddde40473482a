package org.gainsay.tag;

import java.util.Set;

/**
 * Sentences that are built as a fact is and say how their writer likes it, or what is yet to come:
 * nobody can look up whether they are so.
 */
final class Opinions {
  private static final Set<String> TASTE = WordLists.set("taste.txt");

  /** Nouns of which somebody is called the one: "the pride of the island". */
  private static final Set<String> LAURELS =
      Set.of("disgrace", "envy", "glory", "jewel", "pearl", "pride", "scandal", "shame", "soul");

  /** What is done at a time that is set: in the present tense, with a day to come, it is a plan. */
  private static final Set<String> SCHEDULED =
      Set.of(
          "arrive", "begin", "close", "depart", "end", "face", "fly", "leave", "meet", "open",
          "play", "resume", "return", "start", "travel", "visit", "vote");

  private Opinions() {}

  /** Whether a clause is one of these. */
  static boolean isOne(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (isView(phrases, i) || isTaste(phrases, range, i) || isPossible(phrases, i)) {
        return true;
      }
    }
    return isPlan(phrases, range);
  }

  /** "In my opinion", "to our mind". */
  private static boolean isView(Phrases phrases, int i) {
    return phrases.is(i, "in", "to")
        && phrases.is(i + 1, "my", "our")
        && phrases.is(i + 2, "opinion", "view", "eyes", "mind", "judgement", "judgment");
  }

  /**
   * "Is a shameful decision", "the loveliest bridge", "the most elegant keeper", "the pride of".
   */
  private static boolean isTaste(Phrases phrases, Range range, int i) {
    Token token = phrases.at(i);
    boolean laurel =
        LAURELS.contains(token.lemma())
            && phrases.is(i + 1, "of", "to")
            && isComplement(phrases, range, i);
    if (laurel) {
      return true;
    }
    boolean taste = token.tag().startsWith("JJ") && TASTE.contains(plain(token));
    boolean superlative = phrases.is(i - 1, "most") || token.tag().equals("JJS");
    return taste && (superlative || isComplement(phrases, range, i));
  }

  /** Whether nothing but articles and adverbs stands between a form of "be" and the word. */
  private static boolean isComplement(Phrases phrases, Range range, int i) {
    int at = i - 1;
    while (at >= range.from()
        && (phrases.isTag(at, "DT") || phrases.isTag(at, "RB") || phrases.isTag(at, "JJ"))) {
      at--;
    }
    return at >= range.from() && phrases.at(at).lemma().equals("be");
  }

  /** "Loveliest" as "lovely". */
  private static String plain(Token token) {
    String word = token.lower();
    return word.endsWith("iest")
        ? word.substring(0, word.length() - 4) + "y"
        : word.endsWith("est") && token.tag().equals("JJS")
            ? word.substring(0, word.length() - 3)
            : word;
  }

  /** "May be delayed", "could have planned this better", "is to be expected". */
  private static boolean isPossible(Phrases phrases, int i) {
    boolean judged = phrases.is(i, "could", "should", "might") && phrases.is(i + 1, "have");
    boolean awaited =
        phrases.at(i).lemma().equals("be")
            && phrases.is(i + 1, "to")
            && phrases.is(i + 2, "be")
            && phrases.is(i + 3, "expected", "feared", "hoped");
    boolean ahead =
        phrases.is(i, "lie", "lies") && phrases.is(i + 1, "ahead", "before") && isUs(phrases, i);
    return judged || awaited || ahead;
  }

  private static boolean isUs(Phrases phrases, int i) {
    return phrases.is(i + 2, "us", "of");
  }

  /** "Blankets arrive tonight", "the two meet next week". */
  private static boolean isPlan(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (phrases.isFinite(i)) {
        boolean present = phrases.isTag(i, "VBP") || phrases.isTag(i, "VBZ");
        return present && SCHEDULED.contains(phrases.at(i).lemma()) && isToCome(phrases, range, i);
      }
    }
    return false;
  }

  private static boolean isToCome(Phrases phrases, Range range, int verb) {
    for (int i = verb + 1; i < range.to(); i++) {
      boolean next =
          phrases.is(i, "next") && phrases.is(i + 1, "week", "month", "year", "season", "time");
      if (next || phrases.is(i, "tomorrow", "tonight")) {
        return true;
      }
    }
    return false;
  }
}
