package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/** What is said around the verb of an attribution: where it begins and ends on either side. */
final class CueContent {
  private static final Set<String> ADJUNCT =
      Set.of(
          "in", "on", "at", "by", "to", "during", "after", "before", "from", "through", "via",
          "with", "over", "late", "early", "last", "this", "earlier", "later", "again", "outside",
          "near", "of");

  private static final Set<String> UNITS =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "year", "moment");

  private final Phrases phrases;
  private final int line;
  private final Quotations quotations;

  CueContent(Phrases phrases, int line, Quotations quotations) {
    this.phrases = phrases;
    this.line = line;
    this.quotations = quotations;
  }

  /** Whether something said may end right before the token. */
  boolean ends(int at) {
    return at == 0 || phrases.is(at - 1, ",", "?", "!") || phrases.isQuote(at - 1);
  }

  private boolean quoted(int token) {
    return quotations.inside(line, token);
  }

  /** The pieces of what is said before and after the cue. */
  List<Piece> around(int group, Range source, boolean inverted, int right, Kind kind) {
    List<Piece> pieces = new ArrayList<>();
    int leftEnd = inverted || source.isEmpty() || source.to() < group - 8 ? group : source.from();
    boolean relative = phrases.isTag(group - 1, "WP") || phrases.is(group - 1, "which");
    boolean announced = phrases.is(right, ":");
    boolean afterContent = leftEnd > 1 && ends(leftEnd) && !relative && !announced;
    Range left = afterContent ? left(leftEnd) : Range.NONE;
    Range rest = right(right, kind);
    if (!left.isEmpty()) {
      pieces.add(new Piece(line, left));
      boolean goesOn =
          phrases.is(rest.from() - 1, ",", ":") && (quoted(rest.from()) || !quoted(left.from()));
      if (!rest.isEmpty() && goesOn && phrases.hasFinite(rest)) {
        pieces.add(new Piece(line, rest));
      }
    } else if (!rest.isEmpty()) {
      pieces.add(new Piece(line, rest));
    }
    return pieces;
  }

  /** What is said after a cue that shares its subject with another one. */
  List<Piece> after(int right, Kind kind) {
    Range rest = right(right, kind);
    return rest.isEmpty() ? List.of() : List.of(new Piece(line, rest));
  }

  /** What stands before ", X said", if it can be something said. */
  private Range left(int end) {
    int to = end;
    while (to > 0 && phrases.is(to - 1, ",")) {
      to--;
    }
    int from = 0;
    while (from < to
        && !quoted(from)
        && phrases.is(from, "but", "and", "however", "meanwhile", "yet", "so", ",")) {
      from++;
    }
    Range range = new Range(from, to);
    boolean opensWithAdjunct =
        phrases.isTag(from, "IN") && !phrases.isSubordinator(from) && !phrases.hasFinite(range);
    boolean quotedWords = !range.isEmpty() && quoted(to - 1);
    boolean subordinate = opensFrame(from) && !quotedWords;
    return (phrases.hasFinite(range) && !subordinate || quotedWords) && !opensWithAdjunct
        ? range
        : Range.NONE;
  }

  /** "Though the plan costs more,": a frame of what is said after the cue, not what is said. */
  private boolean opensFrame(int i) {
    return phrases.is(i, "when", "asked", "speaking", "while", "after", "before", "if", "although")
        || phrases.is(i, "though", "unless", "despite", "whereas", "should", "since")
        || phrases.isTag(i, "VBG") && !quoted(i)
        || isTimeBefore(i);
  }

  /** "Two weeks after the troops marched in,", "Shortly before dawn broke,". */
  private boolean isTimeBefore(int from) {
    for (int i = from + 1; i < Math.min(from + 5, phrases.size()); i++) {
      boolean unit = phrases.is(i - 1, "shortly", "just", "soon", "ever") || isUnit(i - 1);
      if (unit && phrases.is(i, "after", "before", "since")) {
        return true;
      }
      if (phrases.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isUnit(int i) {
    return UNITS.contains(phrases.at(i).lemma());
  }

  /** What stands after the cue, past time, place and listener, if it can be something said. */
  Range right(int start, Kind kind) {
    int from = start;
    int limit = phrases.size();
    int that = -1;
    for (int i = from; i < limit && that < 0 && !phrases.isFinite(i) && !quoted(i); i++) {
      if (phrases.is(i, "that")
          && (phrases.isTag(i, "IN") || phrases.isTag(i, "WDT") || i == from && !isPointing(i))) {
        that = i + 1;
      }
    }
    if (that > 0) {
      from = that;
    } else {
      while (from < limit
          && ADJUNCT.contains(lower(from))
          && kind != Kind.NOUN
          && kind != Kind.DENY) {
        Range phrase = phrases.nounPhraseAt(from + 1);
        if (phrase.isEmpty() || (phrase.to() < limit && phrases.isFinite(phrase.to()))) {
          break;
        }
        from = phrase.to();
      }
      while (from < limit && Calendar.isTimeWord(phrases.at(from).text()) && kind != Kind.NOUN) {
        from++;
      }
    }
    while (from < limit && phrases.is(from, ",", ":")) {
      from++;
    }
    int to = phrases.withoutEnd(from, rightEnd(from));
    Range range = new Range(from, Math.max(from, to));
    if (range.isEmpty() || phrases.is(from, ".", "\"") && range.size() < 2) {
      return Range.NONE;
    }
    boolean thing = kind == Kind.NOUN || kind == Kind.DENY;
    boolean said =
        that > 0
            || phrases.hasFinite(range)
            || quoted(from)
            || thing
            || at(from).endsWith("NP")
            || phrases.is(from, "to");
    return said && !(from == start && phrases.is(from, "who", "which")) ? range : Range.NONE;
  }

  /** "that argument" */
  private boolean isPointing(int i) {
    return phrases.isTag(i, "DT")
        && (phrases.isTag(i + 1, "NN") || phrases.isTag(i + 1, "JJ"))
        && !phrases.hasFinite(new Range(i + 1, phrases.size()));
  }

  private String at(int i) {
    return phrases.at(i).chunk();
  }

  /** The content ends where another speaker or another cue of the same speaker begins. */
  private int rightEnd(int from) {
    for (int i = from + 1; i < phrases.size(); i++) {
      if (quoted(i)) {
        continue;
      }
      boolean adding =
          phrases.is(i, ",")
              && phrases.is(i + 1, "adding", "saying", "citing", "according", "quoting");
      boolean andSaid =
          phrases.is(i, "and", "but")
              && phrases.is(
                  i + 1, "said", "added", "denied", "warned", "told", "called", "accused");
      boolean itself = phrases.is(i, ":") && phrases.is(i - 1, "it", "this", "that", "so");
      if (itself
          || adding
          || andSaid
          || othersSay(i)
          || phrases.is(i, "according")
          || phrases.is(i, ";")) {
        return i;
      }
    }
    return phrases.size();
  }

  /** ", but the engineers said": somebody else speaks. */
  private boolean othersSay(int conjunction) {
    if (!phrases.is(conjunction, "but", "while", "whereas")) {
      return false;
    }
    int verb = phrases.nounPhraseAt(conjunction + 1).to();
    return verb > 0 && phrases.is(verb, "said", "say", "says", "told", "denied");
  }

  private String lower(int i) {
    return i < 0 || i >= phrases.size() ? "" : phrases.at(i).lower();
  }
}
