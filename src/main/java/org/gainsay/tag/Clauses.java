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

  private final Phrases phrases;
  private final Range range;
  private final ClauseMarks marks;
  private final List<Clause> found = new ArrayList<>();

  private Clauses(Phrases phrases, Range range) {
    this.phrases = phrases;
    this.range = range;
    this.marks = new ClauseMarks(phrases, range);
  }

  /** The clauses of a range, in order; a relative clause in the middle lies within its main one. */
  static List<Clause> of(Phrases phrases, Range range) {
    Clauses clauses = new Clauses(phrases, range);
    clauses.cut();
    return clauses.found;
  }

  private void cut() {
    Clause open = new Clause(range, Range.NONE, Kind.WHOLE);
    List<Clause> inner = new ArrayList<>();
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      Range left = new Range(open.range().from(), i);
      Kind kind = marks.isApart(i) ? null : boundary(open, left, i);
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
    if (marks.isCondition(left.from())) {
      return null;
    }
    if (phrases.is(i, ",")) {
      return afterComma(left, i);
    }
    if (JOINS.contains(phrases.at(i).lower())) {
      return joined(open, left, i);
    }
    return marks.isEventAt(i) && !marks.isHeld(left, i) ? Kind.WHOLE : null;
  }

  /** Not a label ("Tunis: the port is shut") or a time. */
  private boolean isLong(Range left) {
    return left.size() > 2;
  }

  private Kind afterComma(Range left, int i) {
    if (marks.isRelative(i)) {
      return Kind.RELATIVE;
    }
    if (marks.isParticiple(i + 1)) {
      return Kind.PARTICIPLE;
    }
    boolean led = marks.isEvent(left.from());
    boolean splice = marks.isClause(i + 1, true) && !marks.isHeld(left, i);
    return splice || led && marks.isClause(i + 1, true) ? Kind.WHOLE : null;
  }

  private Kind joined(Clause open, Range left, int i) {
    if (phrases.is(i + 1, "that") && phrases.isTag(i + 1, "IN")) {
      return Kind.WHOLE;
    }
    int from = marks.afterAdjunct(i + 1);
    if (marks.isClause(from, true)) {
      return Kind.WHOLE;
    }
    if (!phrases.is(i, "and", "but", "yet") || phrases.at(i - 1).isVerb()) {
      return null;
    }
    int verb = marks.afterAdverbs(i + 1);
    if (verb >= range.to() - 1) {
      return null;
    }
    if (open.kind() == Kind.PARTICIPLE && marks.isParticiple(i + 1)) {
      return Kind.PARTICIPLE;
    }
    boolean predicate = phrases.isFinite(verb) && !marks.isHeld(left, i);
    return predicate || isSharedPassive(left, verb) ? Kind.PREDICATE : null;
  }

  /** "was arrested in the port and charged with theft". */
  private boolean isSharedPassive(Range left, int verb) {
    if (!phrases.at(verb).tag().equals("VBN") || verb + 2 >= range.to()) {
      return false;
    }
    for (int i = verb - 1; i > left.from(); i--) {
      if (phrases.isTag(i, "VBN") && phrases.isPassive(i)) {
        return !marks.isHeld(left, verb) && phrases.isTag(verb + 1, "IN");
      }
      if (phrases.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  /** Where a relative clause ends: at the comma before the verb of its main clause, else last. */
  private int relativeEnd(int comma) {
    for (int i = comma + 2; i < range.to() - 1; i++) {
      if (phrases.is(i, ",")) {
        int verb = marks.afterAdverbs(i + 1);
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
