package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence, or what somebody says, into clauses that can each be true or false by itself: "…
 * took the town and burned three houses, killing six".
 */
final class Clauses {
  /** What a clause is to the one before it. */
  enum Kind {
    /** It has a subject and a verb. */
    WHOLE,
    /** It shares the subject of the one before: "and burned three houses". */
    PREDICATE,
    /** It has a participle for a verb: "killing six". */
    PARTICIPLE,
    /** It says something more of a noun: "who resigned on Monday". */
    RELATIVE
  }

  /**
   * One clause.
   *
   * @param subject who its verb speaks of where that stands before it, else empty
   */
  record Clause(Range range, Range subject, Kind kind) {}

  private static final Set<String> JOINS = Set.of("and", "but", "while", "whereas", "yet");
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
  private final List<Clause> found = new ArrayList<>();

  private Clauses(Phrases phrases, Range range) {
    this.phrases = phrases;
    this.range = range;
  }

  /** The clauses of a range, in order; a relative clause in the middle lies within its main one. */
  static List<Clause> of(Phrases phrases, Range range) {
    Clauses clauses = new Clauses(phrases, range);
    clauses.cut();
    return clauses.found;
  }

  /** Whether a subject and its verb begin at a token. */
  static boolean opens(Phrases phrases, Range range, int i) {
    return new Clauses(phrases, range).isClause(i, true);
  }

  private void cut() {
    Clause open = new Clause(range, Range.NONE, Kind.WHOLE);
    List<Clause> inner = new ArrayList<>();
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      Range left = new Range(open.range().from(), i);
      Kind kind = isApart(i) ? null : boundary(open, left, i);
      if (kind == null) {
        continue;
      }
      int end = kind == Kind.RELATIVE ? relativeEnd(i) : range.to();
      Range subject = subject(open, left, i, kind);
      if (end < range.to()) {
        inner.add(new Clause(new Range(i, end), subject, kind));
        i = end - 1;
        continue;
      }
      found.add(new Clause(left, open.subject(), open.kind()));
      found.addAll(inner);
      inner.clear();
      open = new Clause(new Range(i, range.to()), subject, kind);
    }
    found.add(open);
    found.addAll(inner);
  }

  /** What begins at a token, {@code null} where the clause goes on. */
  private Kind boundary(Clause open, Range left, int i) {
    boolean verb = phrases.hasFinite(left) || open.kind() == Kind.PARTICIPLE;
    if (!verb || i - left.from() < 2) {
      return null;
    }
    Range right = new Range(i, range.to());
    if (phrases.is(i, ";")) {
      return Kind.WHOLE;
    }
    if (phrases.is(i, "\u2013", "\u2014", "--") || phrases.is(i, ":") && isLong(left)) {
      return phrases.hasFinite(right) ? Kind.WHOLE : null;
    }
    if (isCondition(left.from())) {
      return null;
    }
    if (phrases.is(i, ",")) {
      return afterComma(left, i);
    }
    if (JOINS.contains(phrases.at(i).lower())) {
      return joined(open, left, i);
    }
    return isEventAt(i) && !isHeld(left, i) ? Kind.WHOLE : null;
  }

  /** "after a storm took the power", ", when the ridge fell", "though he denies it". */
  private boolean isEventAt(int i) {
    boolean comma = phrases.is(i - 1, ",");
    return phrases.is(i, "after") && isClause(i + 1, comma)
        || phrases.is(i, "though", "although") && isClause(i + 1, true)
        || comma && phrases.is(i, "when", "before") && isClause(i + 1, false);
  }

  /** Not a label ("Tunis: the port is shut") or a time. */
  private boolean isLong(Range left) {
    return left.size() > 2;
  }

  private Kind afterComma(Range left, int i) {
    if (isRelative(i)) {
      return Kind.RELATIVE;
    }
    if (isParticiple(i + 1)) {
      return Kind.PARTICIPLE;
    }
    boolean led = isEvent(left.from());
    boolean splice = isClause(i + 1, true) && !isHeld(left, i);
    return splice || led && isClause(i + 1, true) ? Kind.WHOLE : null;
  }

  /** A comma, and what happened to the noun before it: ", who resigned", ", many of whom fled". */
  private boolean isRelative(int comma) {
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

  private Kind joined(Clause open, Range left, int i) {
    if (phrases.is(i + 1, "that") && phrases.isTag(i + 1, "IN")) {
      return Kind.WHOLE;
    }
    int from = afterAdjunct(i + 1);
    if (isClause(from, true)) {
      return Kind.WHOLE;
    }
    if (!phrases.is(i, "and", "but", "yet") || phrases.at(i - 1).isVerb()) {
      return null;
    }
    int verb = afterAdverbs(i + 1);
    if (verb >= range.to() - 1) {
      return null;
    }
    if (open.kind() == Kind.PARTICIPLE && isParticiple(i + 1)) {
      return Kind.PARTICIPLE;
    }
    boolean predicate = phrases.isFinite(verb) && !isHeld(left, i);
    return predicate || isSharedPassive(left, verb) ? Kind.PREDICATE : null;
  }

  /** "was arrested in the port and charged with theft". */
  private boolean isSharedPassive(Range left, int verb) {
    if (!phrases.at(verb).tag().equals("VBN") || verb + 2 >= range.to()) {
      return false;
    }
    for (int i = verb - 1; i > left.from(); i--) {
      if (phrases.isTag(i, "VBN") && phrases.isPassive(i)) {
        return !isHeld(left, verb) && phrases.isTag(verb + 1, "IN");
      }
      if (phrases.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isParticiple(int i) {
    int verb = afterAdverbs(i);
    return verb < range.to() - 2
        && phrases.at(verb).tag().equals("VBG")
        && !PREPOSITIONS.contains(phrases.at(verb).lower())
        && !phrases.isTag(verb + 1, ",")
        && !phrases.isTag(verb + 1, "CC");
  }

  /** Whether a subject and its finite verb begin at a token. */
  private boolean isClause(int from, boolean pronouns) {
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

  private int afterAdverbs(int i) {
    int at = i;
    while (at < range.to() && (phrases.isTag(at, "RB") || phrases.is(at, "then", "also"))) {
      at++;
    }
    return Math.min(at, range.to());
  }

  /** After "by evening", "within an hour,", "in the north". */
  private int afterAdjunct(int i) {
    int at = afterAdverbs(i);
    if (at < range.to() && phrases.isTag(at, "IN") && !phrases.isSubordinator(at)) {
      int end = phrases.nounPhraseAt(at + 1).to();
      at = end > 0 ? end : at;
    }
    return at > i && phrases.is(at, ",") ? at + 1 : at;
  }

  /** Whether what stands before a token hangs on a "that", a "who" without a comma, a "to". */
  private boolean isHeld(Range left, int i) {
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

  private boolean isCondition(int i) {
    int at = i;
    while (at < range.to() && !Character.isLetterOrDigit(phrases.at(at).text().codePointAt(0))) {
      at++;
    }
    return at < range.to() && CONDITIONS.contains(phrases.at(at).lower());
  }

  private boolean isEvent(int i) {
    return EVENTS.contains(phrases.at(i).lower());
  }

  /** Whether a token stands in brackets, or between quotation marks that open and close within. */
  private boolean isApart(int i) {
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

  /** Where a relative clause ends: at the comma before the verb of its main clause, else last. */
  private int relativeEnd(int comma) {
    for (int i = comma + 2; i < range.to() - 1; i++) {
      if (phrases.is(i, ",")) {
        int verb = afterAdverbs(i + 1);
        return verb < range.to() && phrases.isFinite(verb) ? i : range.to();
      }
    }
    return range.to();
  }

  private Range subject(Clause open, Range left, int i, Kind kind) {
    return switch (kind) {
      case WHOLE -> Range.NONE;
      case RELATIVE -> phrases.nounPhraseBefore(i);
      case PREDICATE, PARTICIPLE -> open.subject().isEmpty() ? subject(left) : open.subject();
    };
  }

  /** The noun phrase before the first finite verb of a clause. */
  private Range subject(Range clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (phrases.isFinite(i)) {
        Range subject = phrases.nounPhraseBefore(phrases.groupStart(i));
        int from = Math.max(subject.from(), clause.from());
        return from < subject.to() ? new Range(from, subject.to()) : Range.NONE;
      }
    }
    return Range.NONE;
  }
}
