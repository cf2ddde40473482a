package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;

/** Source and content of an attribution, made of the labels of the segments around its cue. */
final class Parts {
  private final Phrases phrases;
  private final Segments segments;
  private final String[] labels;

  /**
   * @param labels one for each segment, in order of the sentence
   */
  Parts(Phrases phrases, Segments segments, String[] labels) {
    this.phrases = phrases;
    this.segments = segments;
    this.labels = labels;
  }

  /** The source: the run of its segments that is nearest to the cue; empty where there is none. */
  Range source() {
    int cue = segments.before();
    int left = cue - 1;
    while (left >= 0 && !isSource(left)) {
      left--;
    }
    int right = cue;
    while (right < segments.size() && !isSource(right)) {
      right++;
    }
    boolean none = left < 0 && right == segments.size();
    if (none) {
      return Range.NONE;
    }
    boolean before = right == segments.size() || left >= 0 && cue - 1 - left <= right - cue;
    return before ? run(left, 0, cue) : run(right, cue, segments.size());
  }

  private boolean isSource(int i) {
    return labels[i].equals(PartFeatures.SOURCE);
  }

  private Range run(int seed, int low, int high) {
    int from = seed;
    for (int i = from - 1; i >= low; i--) {
      if (isSource(i)) {
        if (!bridges(i + 1, from)) {
          break;
        }
        from = i;
      }
    }
    int to = seed;
    for (int i = to + 1; i < high; i++) {
      if (isSource(i)) {
        if (!bridges(to + 1, i)) {
          break;
        }
        to = i;
      }
    }
    return trimmed(withoutForeignClause(from, to), segments.at(to).to());
  }

  /** Whether what lies between two parts belongs to both: nothing, one word, brackets. */
  private boolean bridges(int from, int to) {
    return from == to
        || to - from == 1 && segments.at(from).size() == 1
        || phrases.is(segments.at(from).from(), "(") && phrases.is(segments.at(to - 1).from(), ")");
  }

  /** A verb with tense belongs to a source only in a relative clause: "a man who saw it". */
  private int withoutForeignClause(int from, int to) {
    int start = segments.at(from).from();
    for (int i = to; i > from; i--) {
      boolean clause = phrases.hasFinite(segments.at(i));
      if (clause && !relative(start, segments.at(i).to())) {
        return segments.at(i).to();
      }
    }
    return start;
  }

  private boolean relative(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.is(i, "who", "which", "whose", "that", "whom", "where")) {
        return true;
      }
    }
    return false;
  }

  /** "At Monday's debate, the senator": without the phrase before the comma; without marks. */
  private Range trimmed(int start, int end) {
    int from = start;
    int to = end;
    if (phrases.isTag(from, "IN") && !phrases.is(from, "that")) {
      for (int i = to - 1; i > from; i--) {
        from = phrases.is(i, ",") ? i : from;
      }
    }
    while (from < to && opensNoSource(from, to)) {
      from++;
    }
    while (to > from && Segments.isMark(phrases.at(to - 1)) && !phrases.is(to - 1, ")")) {
      to--;
    }
    return from < to ? new Range(from, to) : Range.NONE;
  }

  private boolean opensNoSource(int from, int to) {
    return Segments.isMark(phrases.at(from))
        || phrases.isTag(from, "IN")
        || phrases.isTag(from, "RB") && to - from > 1
        || phrases.is(from, "and", "but");
  }

  /** The content, in pieces where the cue, the source or something else stands between. */
  List<Range> content() {
    List<Range> pieces = new ArrayList<>();
    int i = 0;
    while (i < segments.size()) {
      if (!isContent(i)) {
        i++;
        continue;
      }
      int last = i;
      for (int next = i + 1; next < segments.size() && adjoins(last, next); next++) {
        last = isContent(next) ? next : last;
      }
      Range piece = trimmedContent(segments.at(i).from(), segments.at(last).to());
      if (piece.size() > 1 || piece.size() == 1 && !Segments.isMark(phrases.at(piece.from()))) {
        pieces.add(piece);
      }
      i = last + 1;
    }
    return pieces;
  }

  private boolean isContent(int i) {
    return labels[i].equals(PartFeatures.CONTENT);
  }

  /** Whether only one word that is no part of anything lies between, on one side of the cue. */
  private boolean adjoins(int last, int next) {
    boolean sameSide = last < segments.before() == next < segments.before();
    int gap = segments.at(next).from() - segments.at(last).to();
    boolean empty = next == last + 1 || labels[last + 1].equals(Greedy.OUTSIDE);
    return sameSide && gap <= 1 && empty;
  }

  private Range trimmedContent(int start, int end) {
    int from = start;
    int to = phrases.withoutEnd(start, end);
    while (from < to && phrases.is(from, ",", ":", "that")) {
      from++;
    }
    return new Range(from, to);
  }
}
