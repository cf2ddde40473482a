package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.fact.Source;
import org.gainsay.tag.Draft.Kind;

/** Who passed a statement on to whom, and the statements as the later stages see them. */
final class Chains {
  private Chains() {}

  /** For each draft its chain, from the first speaker to the last who passed it on. */
  static List<List<Source>> of(List<Draft> drafts, Speakers speakers) {
    List<List<Source>> chains = new ArrayList<>();
    for (Draft draft : drafts) {
      chains.add(speakers.chain(draft, List.of()));
    }
    for (int i = 0; i < drafts.size(); i++) {
      for (int outer = 0; outer < drafts.size() && drafts.get(i).kind() != Kind.WORDS; outer++) {
        Draft around = drafts.get(outer);
        boolean within =
            outer != i
                && around.line() == drafts.get(i).line()
                && around.kind() != Kind.DENY
                && around.kind() != Kind.WORDS
                && around.covers(drafts.get(i).line(), drafts.get(i).cue().from());
        if (within) {
          chains.set(i, speakers.chain(drafts.get(i), chains.get(outer)));
        }
      }
    }
    return chains;
  }

  static List<Statement> statements(
      Page page, List<Line> lines, List<Draft> drafts, List<List<Source>> chains) {
    List<Statement> statements = new ArrayList<>();
    Quotations quotations = new Quotations(lines);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Line line = lines.get(draft.line());
      Source origin = Speakers.origin(chains.get(i));
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
