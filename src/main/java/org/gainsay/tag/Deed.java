package org.gainsay.tag;

import java.util.Set;

/**
 * What a clause says was done, by whom and to whom.
 *
 * @param predicate lemma of its main verb, or {@code ""}
 * @param who the words for who does it, or none
 * @param whom the words for what it is done to, or none
 */
record Deed(String predicate, Modality modality, Range who, Range whom) {
  private static final Set<String> POSSIBLE = Set.of("may", "might", "can", "could");
  private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "would");
  private static final Set<String> REQUIRED = Set.of("must", "should", "ought");
  private static final Set<String> PLANS = Set.of("plan", "intend", "want", "hope", "aim", "go");
  private static final Set<String> PERHAPS =
      Set.of("perhaps", "possibly", "probably", "maybe", "likely");
  private static final Set<String> NOBODY = Set.of("it", "there");

  /**
   * Reads a clause.
   *
   * @param subject who its verb speaks of where that stands before it, else empty
   */
  static Deed of(Phrases phrases, Range range, Range subject) {
    int first = firstVerb(phrases, range);
    if (first < 0) {
      return new Deed("", Modality.FACTUAL, named(phrases, subject), Range.NONE);
    }
    int verb = lastVerb(phrases, range, first);
    Range object = object(phrases, range, verb);
    boolean passive = isPassive(phrases, first, verb, object);
    Range before = clip(phrases.nounPhraseBefore(phrases.groupStart(first)), range);
    Range about = named(phrases, before.isEmpty() ? subject : before);
    Range after = named(phrases, object);
    Range by = named(phrases, agent(phrases, range, verb));
    return new Deed(
        phrases.at(verb).lemma(),
        modality(phrases, range, first, verb),
        passive ? by : about,
        passive ? about : after);
  }

  /** The finite verb of the main clause, else the first participle; −1 where there is none. */
  private static int firstVerb(Phrases phrases, Range range) {
    int inner = -1;
    for (int i = range.from(); i < range.to(); i++) {
      if (!phrases.isFinite(i)) {
        continue;
      }
      int before = phrases.groupStart(i) - 1;
      boolean relative = before > range.from() && phrases.is(before, "who", "which", "that");
      if (!relative) {
        return i;
      }
      inner = inner < 0 ? i : inner;
    }
    if (inner >= 0) {
      return inner;
    }
    for (int i = range.from(); i < range.to(); i++) {
      boolean opens = i == range.from() || phrases.isTag(i - 1, "RB");
      boolean headline = phrases.isTag(i, "VBN") && (opens || phrases.isTag(i - 1, "NN"));
      if (headline || opens && phrases.isTag(i, "VBG")) {
        return i;
      }
    }
    return -1;
  }

  private static int lastVerb(Phrases phrases, Range range, int first) {
    int verb = first;
    while (verb + 1 < range.to()
        && (phrases.at(verb + 1).isVerb()
            || phrases.isTag(verb + 1, "RB")
            || phrases.is(verb + 1, "n't"))) {
      verb++;
    }
    while (verb > first && !phrases.at(verb).isVerb()) {
      verb--;
    }
    return verb;
  }

  /** "was arrested"; in a headline "captain arrested", but not "captain arrested thieves". */
  private static boolean isPassive(Phrases phrases, int first, int verb, Range object) {
    boolean headline = first == verb && phrases.at(verb).tag().equals("VBN") && object.isEmpty();
    return phrases.isPassive(verb) || headline;
  }

  private static Range object(Phrases phrases, Range range, int verb) {
    Range object = clip(phrases.nounPhraseAt(verb + 1), range);
    boolean time = !object.isEmpty() && Calendar.isTimeWord(phrases.at(object.to() - 1).text());
    return time ? Range.NONE : object;
  }

  private static Range agent(Phrases phrases, Range range, int verb) {
    for (int i = verb + 1; i + 1 < range.to() && !phrases.isFinite(i); i++) {
      if (phrases.is(i, "by")) {
        return clip(phrases.nounPhraseAt(i + 1), range);
      }
    }
    return Range.NONE;
  }

  private static Modality modality(Phrases phrases, Range range, int first, int verb) {
    String modal = phrases.at(first).lower();
    String lemma = phrases.at(first).lemma();
    boolean to = phrases.isTag(verb + 1, "TO");
    boolean perhaps = false;
    for (int i = range.from(); i < verb; i++) {
      perhaps |= PERHAPS.contains(phrases.at(i).lower());
    }
    if (POSSIBLE.contains(modal) || perhaps) {
      return Modality.POSSIBLE;
    }
    if (FUTURE.contains(modal)) {
      return Modality.FUTURE;
    }
    if (REQUIRED.contains(modal) || lemma.equals("have") && first == verb && to) {
      return Modality.REQUIRED;
    }
    boolean plan = PLANS.contains(phrases.at(verb).lemma()) && to;
    return plan || lemma.equals("be") && first == verb && to ? Modality.FUTURE : Modality.FACTUAL;
  }

  private static Range clip(Range part, Range range) {
    int from = Math.max(part.from(), range.from());
    int to = Math.min(part.to(), range.to());
    return from < to ? new Range(from, to) : Range.NONE;
  }

  private static Range named(Phrases phrases, Range range) {
    boolean empty = range.isEmpty() || NOBODY.contains(phrases.at(range.from()).lower());
    return empty ? Range.NONE : range;
  }
}
