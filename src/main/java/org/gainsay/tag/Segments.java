package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence around a cue, cut into phrases and marks: the pieces of which source and content are
 * made. No piece reaches into the cue or breaks a name.
 */
final class Segments {
  private final Phrases phrases;
  private final List<Range> ranges = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final int before;

  Segments(Cue cue) {
    this.phrases = cue.phrases();
    boolean[] within = withinNames();
    int from = 0;
    int count = 0;
    for (int i = 1; i <= phrases.size(); i++) {
      boolean edge = i == phrases.size() || i == cue.words().from() || i == cue.words().to();
      if (edge || !within[i] && cuts(i)) {
        if (from < cue.words().from() || i > cue.words().to()) {
          Range range = new Range(from, i);
          ranges.add(range);
          types.add(type(range));
        }
        from = i;
      }
      if (i == cue.words().from()) {
        count = ranges.size();
      }
    }
    this.before = count;
  }

  int size() {
    return ranges.size();
  }

  /** How many of them stand before the cue. */
  int before() {
    return before;
  }

  Range at(int i) {
    return ranges.get(i);
  }

  /** "NP", "PP", the kind of a verb group, or the mark itself; "^" and "$" outside. */
  String type(int i) {
    return i < 0 ? "^" : i >= types.size() ? "$" : types.get(i);
  }

  /** For each token whether a name goes on there that began before. */
  private boolean[] withinNames() {
    boolean[] within = new boolean[phrases.size() + 1];
    for (Line.NamedTokens name : phrases.line().names()) {
      for (int i = name.from() + 1; i < name.to(); i++) {
        within[i] = true;
      }
    }
    return within;
  }

  private boolean cuts(int i) {
    String chunk = phrases.at(i).chunk();
    return !chunk.startsWith("I-")
        || isMark(phrases.at(i))
        || isMark(phrases.at(i - 1))
        || !phrases.at(i - 1).chunk().endsWith(chunk.substring(1));
  }

  private String type(Range range) {
    Token first = phrases.at(range.from());
    Token last = phrases.at(range.to() - 1);
    if (Quotations.isMark(first)) {
      return "Q";
    }
    if (isMark(first)) {
      return first.text().substring(0, 1);
    }
    if (first.chunk().equals("O")) {
      return first.tag();
    }
    String chunk = first.chunk().substring(2);
    if (!chunk.equals("VP")) {
      return chunk;
    }
    if (phrases.hasFinite(range)) {
      return "VF";
    }
    return first.is("to") ? "VT" : last.tag().equals("VBG") ? "VG" : "VN";
  }

  /** Punctuation, quotation marks, symbols that are no part of a number. */
  static boolean isMark(Token token) {
    int first = token.text().codePointAt(0);
    return Quotations.isMark(token)
        || !Character.isLetterOrDigit(first) && "$'\u20ac\u00a3@#".indexOf(first) < 0;
  }
}
