package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribution as the patterns found it, before anybody asks who the source is.
 *
 * @param line index of the line with the cue
 * @param source tokens that name the source; empty where the text does not
 * @param listener whom it was told: a link of the chain where it is a medium; may be empty
 * @param cue tokens of the cue
 * @param content what is said
 * @param kind what the cue does
 */
record Draft(int line, Range source, Range listener, Range cue, List<Piece> content, Kind kind) {
  /** Tokens of one line. */
  record Piece(int line, Range range) {}

  /** What a cue does with its content. */
  enum Kind {
    SAY,
    THINK,
    TELL,
    NOUN,
    DENY,
    ASK,
    /** A noun that stands for somebody's words: "reports that". */
    WORDS
  }

  Draft {
    content = List.copyOf(content);
  }

  /** What is said in one piece of the line of its cue, to nobody in particular. */
  static Draft saying(int line, Range source, Range cue, Range said) {
    return new Draft(line, source, Range.NONE, cue, List.of(new Piece(line, said)), Kind.SAY);
  }

  Draft with(Piece more) {
    List<Piece> all = new ArrayList<>(content);
    all.add(more);
    return with(all);
  }

  /** The same that carries something else. */
  Draft with(List<Piece> other) {
    return new Draft(line, source, listener, cue, other, kind);
  }

  /** The same from another source. */
  Draft from(Range other) {
    return new Draft(line, other, listener, cue, content, kind);
  }

  /** The piece of the content that stands on a line, empty where there is none. */
  boolean covers(int onLine, int token) {
    return content.stream().anyMatch(p -> p.line == onLine && p.range.contains(token));
  }
}
