package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.tag.Draft.Kind;

/**
 * Cuts the sentences of an article into what may be claims: contents of attributions, propositions
 * that a denial carries, clauses in the article's own voice.
 */
final class ClaimUnits {
  /**
   * One candidate.
   *
   * @param draft index of the attribution whose content it is, −1 for the own voice
   * @param denied whether a denial carries it
   * @param subject who its verb speaks of where that stands elsewhere in its line, else empty
   * @param kind what it is to the clause before it
   */
  record Unit(int line, Range range, int draft, boolean denied, Range subject, Clauses.Kind kind) {}

  private final Ownership ownership;
  private final List<Line> lines;
  private final List<Draft> drafts;

  ClaimUnits(List<Line> lines, List<Draft> drafts, List<Denials.Found> denials) {
    this.lines = lines;
    this.drafts = drafts;
    this.ownership = new Ownership(lines, drafts, denials);
  }

  List<Unit> find() {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).boilerplate() && !lines.get(i).tokens().isEmpty()) {
        inLine(i, units);
      }
    }
    return units;
  }

  private void inLine(int index, List<Unit> units) {
    Phrases phrases = new Phrases(lines.get(index));
    for (Ownership.Run run : ownership.of(index)) {
      if (run.denied()) {
        Clauses.Clause whole = new Clauses.Clause(run.range(), Range.NONE, Clauses.Kind.WHOLE);
        add(index, phrases, whole, words(index, run.range()), true, units);
      } else {
        split(index, run.range(), run.draft(), units);
      }
    }
  }

  /** The "reports", "claims" that stand for the proposition that a denial carries, else −1. */
  private int words(int index, Range range) {
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      boolean over =
          draft.content().stream().anyMatch(p -> p.line() == index && p.range().overlaps(range));
      if (draft.kind() == Kind.WORDS && over) {
        return d;
      }
    }
    return Ownership.OWN;
  }

  private void split(int index, Range range, int draft, List<Unit> units) {
    Phrases phrases = new Phrases(lines.get(index));
    for (Clauses.Clause clause : Clauses.of(phrases, range)) {
      if (clause.range().to() == range.to() && UnitEdges.isCutOff(phrases, range)) {
        continue;
      }
      add(index, phrases, clause, draft, false, units);
    }
  }

  /** A thing said ("announced a ceasefire"), or a headline, needs no verb of its own. */
  private boolean isWhole(int index, Range range, int draft) {
    if (draft < 0) {
      Line line = lines.get(index);
      boolean opens = range.from() == 0 || new Phrases(line).is(range.from() - 1, ":", ";");
      return line.role() != Line.Role.BODY && opens;
    }
    return drafts.get(draft).content().stream()
        .anyMatch(piece -> piece.line() == index && piece.range().size() <= range.size() + 2);
  }

  private void add(
      int index,
      Phrases phrases,
      Clauses.Clause clause,
      int draft,
      boolean denied,
      List<Unit> units) {
    Range range = UnitEdges.trimmed(phrases, clause.range());
    int from = range.from();
    boolean asked = phrases.is(range.to(), "?") && !denied;
    if (asked && !isAffirmed(index)) {
      return;
    }
    if (asked) {
      range = new Range(UnitEdges.afterAuxiliary(phrases, range), range.to());
      from = range.from();
    }
    boolean relative = clause.kind() == Clauses.Kind.RELATIVE;
    if (!denied && !relative && phrases.is(from, "which", "who", "whose", "where", "whom")) {
      return;
    }
    int open = 0;
    for (int i = from; i < range.to() && open >= 0; i++) {
      open += phrases.is(i, "(") ? 1 : phrases.is(i, ")") ? -1 : 0;
    }
    if (open < 0 && !denied) {
      return;
    }
    boolean whole = clause.kind() == Clauses.Kind.WHOLE;
    boolean verb = !whole || asked || phrases.hasFinite(UnitEdges.afterRelative(phrases, range));
    int least = whole && !phrases.hasFinite(range) ? 3 : 2;
    int enough = denied ? 1 : verb || isWhole(index, range, draft) ? least : Integer.MAX_VALUE;
    if (range.size() >= enough) {
      units.add(new Unit(index, range, draft, denied, clause.subject(), clause.kind()));
    }
  }

  /** Whether the sentence after a question says yes to it. */
  private boolean isAffirmed(int question) {
    Line line = lines.get(question);
    if (question + 1 >= lines.size() || lines.get(question + 1).paragraph() != line.paragraph()) {
      return false;
    }
    Phrases answer = new Phrases(lines.get(question + 1));
    Phrases asked = new Phrases(line);
    boolean polar = asked.size() > 3 && (asked.isAux(0) || asked.at(0).lemma().equals("be"));
    boolean yes =
        answer.is(0, "yes", "correct", "true", "indeed", "yep")
            || answer.is(0, "it", "he", "she", "they")
                && answer.isAux(1)
                && answer.is(2, ".", ",", ":");
    return polar && yes;
  }
}
