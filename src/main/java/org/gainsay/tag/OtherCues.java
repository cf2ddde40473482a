package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/** The cues that are no verbs: "according to", nouns that stand for words, a headline's colon. */
final class OtherCues {
  private static final Set<String> OPENERS =
      Set.of(
          "stating",
          "saying",
          "claiming",
          "suggesting",
          "alleging",
          "showing",
          "asserting",
          "indicating",
          "reporting");

  private static final Set<String> OF_WORDS =
      Set.of(
          "report",
          "claim",
          "allegation",
          "rumour",
          "rumor",
          "story",
          "speculation",
          "accusation",
          "account",
          "suggestion",
          "tale",
          "news",
          "talk",
          "assertion",
          "whisper");

  private OtherCues() {}

  static Optional<Draft> accordingTo(Phrases phrases, int line, int at) {
    Range phrase = phrases.nounPhraseAt(at + 2);
    Range named = phrase.isEmpty() ? capitals(phrases, at + 2) : phrase;
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int to = apposition(phrases, named.to());
    Range source = new Range(named.from(), to);
    List<Piece> content = new ArrayList<>();
    int leftEnd = phrases.withoutEnd(0, at);
    int leftFrom = 0;
    while (leftFrom < leftEnd && phrases.is(leftFrom, "but", "and", "however", "meanwhile", ",")) {
      leftFrom++;
    }
    Range left = new Range(leftFrom, leftEnd);
    if (!left.isEmpty()) {
      content.add(new Piece(line, left));
    }
    int from = to;
    while (phrases.is(from, ",")) {
      from++;
    }
    Range right = new Range(from, Math.max(from, phrases.withoutEnd(from, phrases.size())));
    boolean clause = phrases.hasFinite(right) && !phrases.isSubordinator(from);
    if (right.size() > 1 && (left.isEmpty() || (phrases.is(from - 1, ",") && clause))) {
      content.add(new Piece(line, right));
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(line, source, Range.NONE, new Range(at, at + 2), content, Kind.SAY));
  }

  /** A name whose first word the tagger took for something else. */
  private static Range capitals(Phrases phrases, int from) {
    int to = from;
    while (to < phrases.size() && Character.isUpperCase(phrases.at(to).text().codePointAt(0))) {
      to++;
    }
    return new Range(from, to);
  }

  /** ", a group of citizen journalists reporting on life in the town" up to the sentence's end. */
  private static int apposition(Phrases phrases, int at) {
    int end = at;
    if (phrases.is(end, "(")) {
      while (end < phrases.size() && !phrases.is(end, ")")) {
        end++;
      }
      end = Math.min(phrases.size(), end + 1);
    }
    boolean relative = phrases.is(end, "who", "which");
    boolean after = phrases.is(end, ",");
    boolean whose = after && phrases.is(end + 1, "who", "which", "whose");
    boolean noun = after && phrases.isTag(end + 1, "DT");
    if (!relative && !whose && !noun) {
      return end;
    }
    int i = end + 1;
    int head = -1;
    while (i < phrases.size() && !phrases.is(i, ",", ".", ";")) {
      head = head < 0 && phrases.is(i, "who", "which", "that", "whose") ? i : head;
      i++;
    }
    // ", the port was closed": that is what the source says
    return noun && phrases.hasFinite(new Range(end + 1, head < 0 ? i : head)) ? end : i;
  }

  /** "reports that X", "the ministry's claim of X", "a rumour about X". */
  static Optional<Draft> noun(Phrases phrases, int line, int at) {
    int from = at + 1;
    boolean clause =
        phrases.is(from, "that") && !phrases.isTag(from, "WDT")
            || (from < phrases.size() && OPENERS.contains(phrases.at(from).lower()));
    boolean ofWords = OF_WORDS.contains(phrases.at(at).lemma());
    boolean thing =
        ofWords
            && phrases.is(from, "of", "about")
            && !phrases.is(from + 1, "its", "their", "his", "her", "this", "it", "them");
    Range by = Range.NONE;
    if (phrases.is(from, "by", "from", "in", "on")) {
      by = phrases.nounPhraseAt(from + 1);
      if (!by.isEmpty() && phrases.is(by.to(), "that", "of", "about")) {
        from = by.to();
        clause = phrases.is(from, "that");
        thing = !clause;
        if (phrases.is(at + 1, "in", "on")) {
          by = phrases.is(at + 1, "in") ? by : Range.NONE;
        }
      }
    }
    if (!clause && !thing) {
      return Optional.empty();
    }
    from++;
    int to = clause ? clauseEnd(phrases, from) : phrases.nounPhraseAt(from).to();
    if (thing && to <= from) {
      to = thingEnd(phrases, from);
    }
    to = phrases.withoutEnd(from, to);
    if (to <= from) {
      return Optional.empty();
    }
    Range source = by.isEmpty() ? owner(phrases, at) : by;
    return Optional.of(
        new Draft(
            line,
            source,
            Range.NONE,
            new Range(at, at + 1),
            List.of(new Piece(line, new Range(from, to))),
            Kind.WORDS));
  }

  private static int thingEnd(Phrases phrases, int from) {
    int i = from;
    while (i < phrases.size() && !phrases.isFinite(i) && !phrases.is(i, ",", ";", ".")) {
      i++;
    }
    return i;
  }

  /** "the ministry's claim": what stands before the possessive. */
  private static Range owner(Phrases phrases, int at) {
    int i = at;
    while (i > 0 && (phrases.isTag(i - 1, "JJ") || phrases.isTag(i - 1, "RB"))) {
      i--;
    }
    if (phrases.isTag(i - 1, "POS")) {
      return phrases.nounPhraseBefore(i - 1);
    }
    return phrases.is(i - 1, "its", "his", "her", "their") ? new Range(i - 1, i) : Range.NONE;
  }

  /**
   * Where a clause that hangs on a noun ends: before the verb of the sentence that the noun is the
   * subject of, else at the comma or the end of the sentence.
   */
  static int clauseEnd(Phrases phrases, int from) {
    int verbs = 0;
    for (int i = from; i < phrases.size(); i++) {
      boolean opens =
          phrases.isFinite(i) && (i == from || !phrases.isFinite(i - 1) && !phrases.isAux(i - 1));
      if (opens) {
        verbs++;
        boolean own = verbs == 1 || hangs(phrases, from, i);
        if (!own) {
          return phrases.groupStart(i);
        }
      }
      if (phrases.is(i, ",", ";") && verbs > 0) {
        return i;
      }
    }
    return phrases.size();
  }

  private static boolean hangs(Phrases phrases, int from, int verb) {
    for (int i = verb - 1; i > from && i > verb - 8; i--) {
      if (phrases.isSubordinator(i) || phrases.is(i, "and", "or", "but")) {
        return true;
      }
      if (phrases.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  /** "So says X": nothing of what follows is said. */
  static boolean opensSoSays(Phrases phrases) {
    return phrases.is(0, "so")
        && phrases.is(1, "says", "said", "say", "reports", "claims", "reported", "claimed");
  }

  /** "So says X", "that is what X told Y", "the news comes from X": of the sentence before. */
  static Optional<Draft> backward(Phrases phrases, int line, Line before) {
    int cue = -1;
    Range source = Range.NONE;
    Range listener = Range.NONE;
    for (int i = 0; i < phrases.size() && cue < 0; i++) {
      if (i == 0 && opensSoSays(phrases)) {
        cue = i + 1;
        source = phrases.nounPhraseAt(i + 2);
      } else if (phrases.is(i, "what") && phrases.is(i - 1, "is", "was", "'s") && i < 6) {
        source = phrases.nounPhraseAt(i + 1);
        cue = source.isEmpty() ? -1 : source.to();
        listener = cue < 0 ? Range.NONE : phrases.nounPhraseAt(cue + 1);
      } else if (phrases.is(i, "from") && phrases.is(i - 1, "comes", "came", "stems")) {
        source = phrases.nounPhraseAt(i + 1);
        cue = i - 1;
      } else if (phrases.is(i, "by") && phrases.is(i - 1, "quoted", "reported", "carried")) {
        source = phrases.nounPhraseAt(i + 1);
        cue = i - 1;
      } else if (phrases.is(i, "relies", "relied") && phrases.is(i + 1, "on")) {
        return Optional.empty();
      }
    }
    boolean verb = cue >= 0 && cue < phrases.size() && phrases.at(cue).isVerb();
    int end = before.tokens().size();
    return source.isEmpty() || !verb || end < 4
        ? Optional.empty()
        : Optional.of(
            new Draft(
                line,
                new Range(source.from(), apposition(phrases, source.to())),
                listener,
                new Range(cue, cue + 1),
                List.of(new Piece(line - 1, new Range(0, end - 1))),
                Kind.SAY));
  }

  /** "Forty people died (ministry of health)." */
  static Optional<Draft> bracketed(Phrases phrases, int line) {
    int close = phrases.withoutEnd(0, phrases.size()) - 1;
    int open = close;
    while (open > 0 && !phrases.is(open, "(")) {
      open--;
    }
    Range said = new Range(0, Math.max(0, open));
    Range source = new Range(open + 1, Math.max(open + 1, close));
    boolean speaks = false;
    for (int i = source.from(); i < source.to(); i++) {
      speaks |= Roles.isSpeaker(phrases.at(i));
    }
    boolean ends = open > 0 && phrases.is(close, ")") && phrases.hasFinite(said);
    return ends && speaks && source.size() <= 5 && !phrases.hasFinite(source)
        ? Optional.of(Draft.saying(line, source, new Range(open, open + 1), said))
        : Optional.empty();
  }
}
