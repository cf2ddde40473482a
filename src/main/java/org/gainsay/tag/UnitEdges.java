package org.gainsay.tag;

import java.util.Set;

/** Where a claim begins and ends within its clause. */
final class UnitEdges {
  private static final Set<String> CONNECTIVES =
      Set.of(
          "but",
          "and",
          "however",
          "meanwhile",
          "yet",
          "so",
          "or",
          "that",
          "still",
          "also",
          "moreover",
          "instead",
          "because",
          "although",
          "though",
          "while",
          "whereas",
          "then");

  /** Words that join a clause to another one where a subject and its verb follow. */
  private static final Set<String> SUBORDINATORS = Set.of("after", "before", "when", "since", "as");

  /** What a clause does not end with. */
  private static final Set<String> TAILS =
      Set.of(
          "and",
          "but",
          "or",
          "that",
          "as",
          "while",
          "because",
          "though",
          "although",
          "the",
          "after",
          "when",
          "if",
          "which",
          "who",
          "until");

  private UnitEdges() {}

  /** Without datelines, connectives and marks at the edges. */
  static Range trimmed(Phrases phrases, Range range) {
    int from = range.from() == 0 ? Math.min(range.to(), dateline(phrases)) : range.from();
    int to = range.to();
    while (from < to
        && (!isWord(phrases.at(from)) && !phrases.is(from, "$", "\u20ac", "\u00a3")
            || CONNECTIVES.contains(phrases.at(from).lower()) && to - from > 2
            || SUBORDINATORS.contains(phrases.at(from).lower())
                && new ClauseMarks(phrases, range).isClause(from + 1, true))) {
      from++;
    }
    while (to > from
        && (TAILS.contains(phrases.at(to - 1).lower())
            || !isWord(phrases.at(to - 1)) && !phrases.is(to - 1, "%"))) {
      to--;
      if (phrases.is(to, "?")) {
        break;
      }
    }
    return new Range(from, Math.max(from, to));
  }

  /** "It goes without | saying that", "the group | known as": the words before lack their end. */
  static boolean isCutOff(Phrases phrases, Range range) {
    int last = trimmed(phrases, range).to() - 1;
    boolean open =
        phrases.isTag(last, "IN") || phrases.isTag(last, "TO") || phrases.isTag(last, "VB");
    boolean goesOn = range.to() < phrases.size() && isWord(phrases.at(range.to()));
    return open && goesOn && !(last < range.to() - 1 && !isWord(phrases.at(last + 1)));
  }

  /** What follows "a broadcaster that belongs"; the range itself where it opens otherwise. */
  static Range afterRelative(Phrases phrases, Range range) {
    int i = phrases.nounPhraseAt(range.from()).to();
    if (i == 0 || !phrases.is(i, "that", "who", "which") || !phrases.isFinite(i + 1)) {
      return range;
    }
    i++;
    while (i < range.to() && phrases.at(i).isVerb()) {
      i++;
    }
    return new Range(i, range.to());
  }

  /** "Did the candidate withdraw": what is asked begins after the auxiliary. */
  static int afterAuxiliary(Phrases phrases, Range range) {
    boolean opens = range.from() == 0 && phrases.isAux(0);
    return opens ? Math.min(1, range.to()) : range.from();
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  /** Where the sentence begins after "MOSCOW (Agency) -", "Belgrade, June 3 (SPA) -"; else 0. */
  private static int dateline(Phrases phrases) {
    for (int i = 1; i < Math.min(phrases.size(), 12); i++) {
      Token token = phrases.at(i - 1);
      boolean head = !Character.isLowerCase(token.text().codePointAt(0));
      if (!head) {
        return 0;
      }
      if (phrases.is(i, "-", "--", "\u2013", "\u2014")) {
        return i + 1;
      }
    }
    return 0;
  }
}
