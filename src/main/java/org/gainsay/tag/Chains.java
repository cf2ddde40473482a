package org.gainsay.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Span;
import org.gainsay.fact.Source;
import org.gainsay.tag.Draft.Kind;

/** Who passed a statement on to whom, and the statements as the later stages see them. */
final class Chains {
  private Chains() {}

  /** For each draft its chain, from the first speaker to the last who passed it on. */
  static List<List<Source>> of(List<Line> lines, List<Draft> drafts, Speakers speakers) {
    List<List<Source>> chains = new ArrayList<>();
    SourceChain chain = new SourceChain(lines, speakers);
    for (Draft draft : drafts) {
      chains.add(chain.of(draft, List.of()));
    }
    Map<Integer, int[]> around = around(drafts, lines);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int outer = around.get(draft.line())[draft.cue().from()];
      if (outer >= 0 && outer != i && draft.kind() != Kind.WORDS) {
        chains.set(i, chain.of(draft, chains.get(outer)));
      }
    }
    return chains;
  }

  /** For each word of each line with drafts the last of its drafts that says it, else −1. */
  private static Map<Integer, int[]> around(List<Draft> drafts, List<Line> lines) {
    Map<Integer, int[]> around = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int[] last = around.computeIfAbsent(draft.line(), line -> nobody(lines.get(line)));
      for (Draft.Piece piece : draft.content()) {
        boolean said = draft.kind() != Kind.DENY && draft.kind() != Kind.WORDS;
        if (said && piece.line() == draft.line()) {
          Arrays.fill(last, piece.range().from(), piece.range().to(), i);
        }
      }
    }
    return around;
  }

  private static int[] nobody(Line line) {
    int[] nobody = new int[line.tokens().size()];
    Arrays.fill(nobody, -1);
    return nobody;
  }

  static List<Statement> statements(
      Page page, List<Line> lines, List<Draft> drafts, List<List<Source>> chains) {
    List<Statement> statements = new ArrayList<>();
    Quotations quotations = new Quotations(lines);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Line line = lines.get(draft.line());
      Source origin = SourceChain.origin(chains.get(i));
      statements.add(
          new Statement(
              draft.source().isEmpty() ? null : span(page, line, draft.source()),
              span(page, line, draft.cue()),
              draft.content().stream()
                  .filter(piece -> !piece.range().isEmpty())
                  .map(piece -> span(page, lines.get(piece.line()), piece.range()))
                  .sorted()
                  .toList(),
              draft.content().stream().anyMatch(quotations::touches),
              origin,
              chains.get(i).stream().filter(source -> !source.equals(origin)).toList()));
    }
    return statements;
  }

  static Span span(Page page, Line line, Range range) {
    return page.span(
        line.tokens().get(range.from()).start(), line.tokens().get(range.to() - 1).end());
  }
}
