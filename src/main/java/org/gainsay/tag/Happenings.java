package org.gainsay.tag;

import java.util.Set;

/** Tells words that say what happened, or how things are, from the mere name of a thing. */
final class Happenings {
  private static final Set<String> EVENTS = WordLists.set("event-nouns.txt");

  private Happenings() {}

  /** Whether a range holds a clause, or a phrase that stands for one: "a raid on the market". */
  static boolean tells(Phrases phrases, Range range) {
    int clauses = 0;
    int heads = 0;
    for (int i = range.from(); i < range.to(); i++) {
      boolean relative =
          i > range.from()
              && (phrases.is(i, "who", "which", "whom", "whose", "where")
                  || phrases.is(i, "that") && phrases.isTag(i - 1, "NN"));
      clauses -= relative ? 1 : 0;
      clauses += isVerb(phrases, range, i) ? 1 : 0;
      heads += isEvent(phrases, range, i) ? 1 : 0;
    }
    return clauses > 0 || heads > 0 || phrases.is(range.from(), "no", "not", "zero");
  }

  /**
   * A verb with tense, one that opens a phrase, what somebody is accused of ("the army of shelling
   * it"), or what has become of so many: "40 dead".
   */
  private static boolean isVerb(Phrases phrases, Range range, int i) {
    boolean first = i == range.from();
    boolean past = phrases.isTag(i, "VBN") && !first && phrases.isTag(i - 1, "NN");
    boolean opens = first && phrases.at(i).isVerb();
    boolean state = phrases.isTag(i, "JJ") && !first && phrases.isTag(i - 1, "CD");
    boolean blamed =
        phrases.isTag(i, "VBG")
            && phrases.is(phrases.is(i - 1, "not") ? i - 2 : i - 1, "of", "for");
    return phrases.isFinite(i) && !phrases.isFinite(i - 1) || past || opens || blamed || state;
  }

  /** A noun that stands for an event, as the head of its phrase. */
  private static boolean isEvent(Phrases phrases, Range range, int i) {
    Token token = phrases.at(i);
    boolean noun = token.tag().equals("NN") || token.tag().equals("NNS");
    boolean head = i + 1 >= range.to() || !phrases.isTag(i + 1, "NN");
    return noun && head && isEvent(token.lemma());
  }

  private static boolean isEvent(String lemma) {
    boolean made =
        lemma.endsWith("tion")
            || lemma.endsWith("sion")
            || lemma.endsWith("ment")
            || lemma.endsWith("ing") && lemma.length() > 5;
    return EVENTS.contains(lemma) || made && !EVENTS.contains("-" + lemma);
  }
}
