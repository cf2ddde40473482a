package org.gainsay.tag;

import java.util.List;
import java.util.Optional;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/** Quotations that go on: after the cue, from earlier lines, in lines without a cue. */
final class RunningQuotes {
  private final List<Line> lines;
  private final Quotations quotations;

  RunningQuotes(List<Line> lines, Quotations quotations) {
    this.lines = lines;
    this.quotations = quotations;
  }

  /** A quotation before the cue often goes on after it. */
  Draft withLater(Draft draft, Phrases phrases, List<Draft> all) {
    Piece last = draft.content().get(draft.content().size() - 1);
    boolean said = draft.kind() == Kind.SAY || draft.kind() == Kind.TELL;
    int end = Math.max(draft.cue().to(), draft.source().to());
    if (!said
        || last.range().from() >= draft.cue().to()
        || !quotations.inside(draft.line(), last.range().to() - 1)) {
      return draft;
    }
    int from = end;
    while (from < phrases.size() && !quotations.inside(draft.line(), from)) {
      int at = from;
      if (all.stream().anyMatch(other -> !isSame(other, draft) && other.cue().contains(at))) {
        return draft;
      }
      from++;
    }
    int start = from;
    int to = from;
    while (to < phrases.size() && quotations.inside(draft.line(), to)) {
      to++;
    }
    return to - from < 4
            || all.stream().anyMatch(o -> !isSame(o, draft) && o.covers(draft.line(), start))
        ? draft
        : draft.with(new Piece(draft.line(), new Range(from, to)));
  }

  private static boolean isSame(Draft one, Draft other) {
    return one.cue().equals(other.cue());
  }

  /** A quotation that ends in this line may have begun in an earlier one. */
  Draft withEarlier(Draft draft) {
    Draft result = draft;
    for (Piece piece : draft.content()) {
      for (Piece earlier : quotations.before(piece)) {
        result = result.with(earlier);
      }
    }
    return result;
  }

  /**
   * A line without a cue of its own: a quotation goes on with the speaker of the one before, or is
   * of whoever the paragraph speaks of; "So says X" is about the sentence before.
   */
  void silent(int index, List<Draft> drafts) {
    Line line = lines.get(index);
    Range quoted = quotations.whole(index);
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (quoted.isEmpty() || line.role() != Line.Role.BODY) {
      Phrases phrases = new Phrases(line);
      Optional<Draft> announced = ColonCues.announced(phrases, index, quotations);
      if (announced.isPresent()) {
        drafts.add(announced.get());
        return;
      }
      boolean same = index > 0 && lines.get(index - 1).paragraph() == line.paragraph();
      if (same && (last == null || last.line() != index - 1)) {
        OtherCues.backward(phrases, index, lines.get(index - 1)).ifPresent(drafts::add);
      }
      return;
    }
    boolean near =
        last != null
            && (last.line() == index - 1
                || last.content().stream().anyMatch(piece -> piece.line() == index - 1));
    boolean says =
        last != null
            && (last.kind() == Kind.SAY || last.kind() == Kind.TELL)
            && !SpeakerLines.isDash(lines.get(last.line()).tokens().get(last.cue().from()));
    Piece piece = new Piece(index, quoted);
    if (near && says && last.content().stream().anyMatch(quotations::touches)) {
      drafts.set(drafts.size() - 1, last.with(piece));
    } else if (index > 0) {
      mark(index)
          .ifPresent(
              mark -> {
                int from = mark.line() == index ? mark.range().to() : quoted.from();
                Piece said =
                    new Piece(index, new Range(Math.max(from, quoted.from()), quoted.to()));
                drafts.add(
                    new Draft(
                        mark.line(),
                        Range.NONE,
                        Range.NONE,
                        mark.range(),
                        List.of(said),
                        Kind.SAY));
              });
    }
  }

  /** The mark that opens a quotation, here or in an earlier line of the paragraph. */
  private Optional<Piece> mark(int index) {
    for (int n = index; n >= 0 && lines.get(n).paragraph() == lines.get(index).paragraph(); n--) {
      List<Token> tokens = lines.get(n).tokens();
      for (int i = n == index ? 0 : tokens.size() - 1; i >= 0; i--) {
        if (Quotations.isMark(tokens.get(i))) {
          return Optional.of(new Piece(n, new Range(i, i + 1)));
        }
      }
    }
    return Optional.empty();
  }
}
