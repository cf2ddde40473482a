package org.gainsay.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that show how a text stands to what it tells: "false", "denied", "rumour", "retracted". */
final class Stances {
  /** What such a word does; the classes of {@code posture-words.txt}. */
  enum Stance {
    FALSE,
    DENY,
    MEND,
    TRUE,
    CLAIM,
    RUMOUR,
    MEDIUM,
    SPREAD,
    SAY,
    DOUBT,
    CHECK,
    DESPITE,
    NOT,
    BUT
  }

  private static final Map<String, String> WORDS = WordLists.map("posture-words.txt");
  private static final int LONGEST = 4;

  /** One word or expression. */
  record Hit(int from, int to, Stance stance) {}

  private Stances() {}

  /** The words of a line, the longest expression first where several begin at one word. */
  static List<Hit> of(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Hit hit = at(tokens, i);
      if (hit != null) {
        hits.add(hit);
      }
      i = hit == null ? i + 1 : hit.to();
    }
    return hits;
  }

  private static Hit at(List<Token> tokens, int from) {
    StringBuilder words = new StringBuilder();
    Hit best = null;
    for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST); to++) {
      Token token = tokens.get(to - 1);
      words.append(to == from + 1 ? "" : " ").append(word(token));
      String stance = WORDS.get(words.toString());
      if (stance == null && to == from + 1) {
        stance = WORDS.get(token.lower());
      }
      if (stance != null) {
        Stance found = Stance.valueOf(stance);
        boolean verb = found == Stance.CLAIM && token.isVerb();
        best = new Hit(from, to, verb ? Stance.DOUBT : found);
      }
    }
    return best;
  }

  private static String word(Token token) {
    return token.is("n't") ? "n't" : token.lemma();
  }

  /** The classes of the words of a range. */
  static Set<Stance> in(List<Hit> hits, int from, int to) {
    Set<Stance> found = EnumSet.noneOf(Stance.class);
    for (Hit hit : hits) {
      if (hit.from() < to && from < hit.to()) {
        found.add(hit.stance());
      }
    }
    return found;
  }
}
