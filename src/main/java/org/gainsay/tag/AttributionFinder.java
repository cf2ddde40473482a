package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/** Finds who says what, from the cues: "said", "according to", "reports that", a headline colon. */
final class AttributionFinder {
  private final Map<String, String> cues = WordLists.map("cues.txt");
  private final Set<String> nouns = WordLists.set("noun-cues.txt");

  /** The attributions of an article, in order of their cues. */
  List<Draft> find(List<Line> lines) {
    List<Draft> drafts = new ArrayList<>();
    Quotations quotations = new Quotations(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).boilerplate() || lines.get(i).tokens().isEmpty()) {
        continue;
      }
      List<Draft> found = inLine(lines, i, quotations);
      if (found.isEmpty()) {
        silent(lines, i, quotations, drafts);
      }
      for (Draft draft : found) {
        drafts.removeIf(
            earlier -> isSilent(earlier) && draft.content().containsAll(earlier.content()));
      }
      drafts.addAll(found);
    }
    return drafts;
  }

  private static boolean isSilent(Draft draft) {
    return draft.source().isEmpty() && draft.kind() == Kind.SAY && draft.cue().from() == 0;
  }

  private List<Draft> inLine(List<Line> lines, int index, Quotations quotations) {
    Line line = lines.get(index);
    Phrases phrases = new Phrases(line);
    List<Draft> found = new ArrayList<>();
    VerbCue verbs = new VerbCue(phrases, index, quotations);
    for (int i = 0; i < phrases.size(); i++) {
      Token token = phrases.at(i);
      String kind = cues.get(token.lemma());
      if (token.tag().startsWith("VB") && kind != null && !quotations.inside(index, i)) {
        verbs
            .at(i, Kind.valueOf(kind), found.isEmpty() ? null : found.get(found.size() - 1))
            .ifPresent(found::add);
      } else if (token.is("according") && phrases.is(i + 1, "to")) {
        OtherCues.accordingTo(phrases, index, i).ifPresent(found::add);
      } else if (token.isNoun() && nouns.contains(token.lemma()) && !quotations.inside(index, i)) {
        OtherCues.noun(phrases, index, i).ifPresent(found::add);
      } else if (token.is(":") && line.role() != Line.Role.BODY) {
        OtherCues.colon(line, phrases, index, i).ifPresent(found::add);
      }
    }
    return found.stream().map(draft -> withEarlierQuote(draft, quotations)).toList();
  }

  /** A quotation that ends in this line may have begun in an earlier one. */
  private static Draft withEarlierQuote(Draft draft, Quotations quotations) {
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
  private static void silent(
      List<Line> lines, int index, Quotations quotations, List<Draft> drafts) {
    Line line = lines.get(index);
    Range quoted = quotations.whole(index);
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (quoted.isEmpty() || line.role() != Line.Role.BODY) {
      Phrases phrases = new Phrases(line);
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
    boolean says = last != null && (last.kind() == Kind.SAY || last.kind() == Kind.TELL);
    Piece piece = new Piece(index, quoted);
    if (near && says && last.content().stream().anyMatch(quotations::touches)) {
      drafts.set(drafts.size() - 1, last.with(piece));
    } else if (index > 0) {
      mark(lines, index)
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
  private static Optional<Piece> mark(List<Line> lines, int index) {
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
