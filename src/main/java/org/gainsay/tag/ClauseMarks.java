package org.gainsay.tag;

import java.util.Set;

/** What speaks for a clause beginning at a token of a range, and what against it. */
final class ClauseMarks {
  private static final Set<String> EVENTS =
      Set.of("after", "before", "when", "although", "though", "as", "while", "because", "since");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "once");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "there", "nobody", "someone", "somebody");

  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "from", "in", "at", "with", "to", "on", "near", "inside", "behind", "by",
          "under", "over", "between", "against", "'s");

  /** Participles that are used as prepositions, or lead in how something was done or said. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "including",
          "excluding",
          "following",
          "according",
          "regarding",
          "concerning",
          "depending",
          "considering",
          "barring",
          "pending",
          "notwithstanding",
          "using",
          "speaking",
          "citing",
          "quoting",
          "referring",
          "judging",
          "starting",
          "beginning");

  private final Phrases phrases;
  private final Range range;

  ClauseMarks(Phrases phrases, Range range) {
    this.phrases = phrases;
    this.range = range;
  }

  /** "after a storm took the power", ", when the ridge fell", "though he denies it". */
  boolean isEventAt(int i) {
    boolean comma = phrases.is(i - 1, ",");
    return phrases.is(i, "after") && isClause(i + 1, comma)
        || phrases.is(i, "though", "although") && isClause(i + 1, true)
        || comma && phrases.is(i, "when", "before") && isClause(i + 1, false);
  }

  /** A comma, and what happened to the noun before it: ", who resigned", ", many of whom fled". */
  boolean isRelative(int comma) {
    int pronoun = comma + 1;
    if (phrases.is(pronoun, "of", "in", "from")) {
      pronoun++;
    } else if (phrases.is(pronoun + 1, "of")) {
      pronoun += 2;
    }
    boolean bare = pronoun == comma + 1 && phrases.is(pronoun, "which", "who");
    boolean partly = pronoun > comma + 1 && phrases.is(pronoun, "which", "whom");
    boolean place = phrases.is(pronoun, "where", "whose");
    if (!bare && !partly && !place || phrases.at(comma - 1).isVerb()) {
      return false;
    }
    int verb = afterAdverbs(pronoun + 1);
    while (verb < range.to() && !phrases.isFinite(verb)) {
      if (bare || phrases.is(verb, ",")) {
        return false;
      }
      verb++;
    }
    boolean past = phrases.isTag(verb, "VBD") || phrases.is(verb, "has", "have");
    return verb < range.to() && (past || partly);
  }

  boolean isParticiple(int i) {
    int verb = afterAdverbs(i);
    return verb < range.to() - 2
        && phrases.at(verb).tag().equals("VBG")
        && !PREPOSITIONS.contains(phrases.at(verb).lower())
        && !phrases.isTag(verb + 1, ",")
        && !phrases.isTag(verb + 1, "CC");
  }

  /** Whether a subject and its finite verb begin at a token. */
  boolean isClause(int from, boolean pronouns) {
    if (from >= range.to()) {
      return false;
    }
    if (PRONOUNS.contains(phrases.at(from).lower())) {
      int verb = afterAdverbs(from + 1);
      return pronouns && verb < range.to() && phrases.isFinite(verb);
    }
    int verb = afterAdverbs(subjectEnd(from));
    if (verb == from || verb >= range.to()) {
      return false;
    }
    if (phrases.is(verb, "that", "who", "which") && phrases.isFinite(afterAdverbs(verb + 1))) {
      return phrases.hasFinite(new Range(afterAdverbs(verb + 1) + 1, range.to()));
    }
    return phrases.isFinite(verb);
  }

  /** Where the noun phrase that begins at a token ends, with all that hangs on it. */
  private int subjectEnd(int from) {
    int to = phrases.nounPhraseAt(from).to();
    while (to > from && to < range.to() && LINKS.contains(phrases.at(to).lower())) {
      int next = phrases.nounPhraseAt(to + 1).to();
      if (next <= to) {
        break;
      }
      to = next;
    }
    return Math.max(from, to);
  }

  int afterAdverbs(int i) {
    int at = i;
    while (at < range.to() && (phrases.isTag(at, "RB") || phrases.is(at, "then", "also"))) {
      at++;
    }
    return Math.min(at, range.to());
  }

  /** After "by evening", "within an hour,", "in the north". */
  int afterAdjunct(int i) {
    int at = afterAdverbs(i);
    if (at < range.to() && phrases.isTag(at, "IN") && !phrases.isSubordinator(at)) {
      int end = phrases.nounPhraseAt(at + 1).to();
      at = end > 0 ? end : at;
    }
    return at > i && phrases.is(at, ",") ? at + 1 : at;
  }

  /** Whether what stands before a token hangs on a "that", a "who" without a comma, a "to". */
  boolean isHeld(Range left, int i) {
    for (int at = i - 1; at > left.from(); at--) {
      if (phrases.is(at, ",", ";", ":")) {
        return false;
      }
      boolean holds =
          phrases.isTag(at, "WDT")
              || phrases.isTag(at, "WP")
              || phrases.is(at, "that", "if", "whether", "who", "which", "than")
              || EVENTS.contains(phrases.at(at).lower());
      if (holds && !phrases.isTag(at, "DT") && !phrases.is(at - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  boolean isCondition(int i) {
    int at = i;
    while (at < range.to() && !Character.isLetterOrDigit(phrases.at(at).text().codePointAt(0))) {
      at++;
    }
    return at < range.to() && CONDITIONS.contains(phrases.at(at).lower());
  }

  boolean isEvent(int i) {
    return EVENTS.contains(phrases.at(i).lower());
  }

  /** Whether a token stands in brackets, or between quotation marks that open and close within. */
  boolean isApart(int i) {
    int brackets = 0;
    int quotes = 0;
    for (int at = range.from(); at < i; at++) {
      brackets += phrases.is(at, "(") ? 1 : phrases.is(at, ")") ? -1 : 0;
      quotes += phrases.isQuote(at) && at > range.from() ? 1 : 0;
    }
    boolean closed = false;
    for (int at = i; at < range.to() - 1 && quotes % 2 == 1; at++) {
      closed |= phrases.isQuote(at);
    }
    return brackets > 0 || closed;
  }
}
