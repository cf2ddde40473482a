package org.gainsay.tag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/** Attributions in which nothing but a colon says that somebody speaks. */
final class ColonCues {
  /** A denial says within so many words what is denied. */
  private static final int DENIED = 6;

  private ColonCues() {}

  /** "Army: 40 dead" where what stands before the colon can speak. */
  static Optional<Draft> colon(Line line, Phrases phrases, int index, int at) {
    Range source = new Range(0, at);
    boolean named =
        line.names().stream()
            .anyMatch(name -> name.to() == at && name.type() != Name.Type.LOCATION);
    boolean speaks = named || Roles.isSpeaker(phrases.at(at - 1 < 0 ? 0 : at - 1));
    Range content = new Range(at + 1, Math.max(at + 1, phrases.withoutEnd(at + 1, phrases.size())));
    return at == 0 || at > 6 || !speaks || content.size() < 2
        ? Optional.empty()
        : Optional.of(Draft.saying(index, source, new Range(at, at + 1), content));
  }

  /**
   * "Its report is short: 'The gate is shut.'", "On Harbour Lens one reads: '...'": the words of
   * whoever is named there, or is meant by "its".
   */
  static Optional<Draft> announced(Phrases phrases, int index, Quotations quotations) {
    int colon = 2;
    while (colon + 3 < phrases.size()
        && !(phrases.is(colon, ":") && Quotations.isMark(phrases.at(colon + 1)))) {
      colon++;
    }
    boolean opens = colon + 3 < phrases.size() && !quotations.inside(index, colon);
    if (!opens
        || phrases.line().role() != Line.Role.BODY
        || !phrases.hasFinite(new Range(0, colon))) {
      return Optional.empty();
    }
    int to = colon + 2;
    while (to < phrases.size() && quotations.inside(index, to)) {
      to++;
    }
    Range source = Range.NONE;
    for (Line.NamedTokens name : phrases.line().names()) {
      boolean medium = name.to() - name.from() > 1 && phrases.is(name.from() - 1, "on");
      boolean speaker = name.to() <= colon && (name.type() != Name.Type.LOCATION || medium);
      source = speaker && source.isEmpty() ? new Range(name.from(), name.to()) : source;
    }
    boolean meant = phrases.isTag(0, "PRP") || !source.isEmpty();
    Range said = new Range(colon + 2, to);
    return !meant || said.size() < 3
        ? Optional.empty()
        : Optional.of(Draft.saying(index, source, new Range(colon + 1, colon + 2), said));
  }

  /** "Denied it: the gate was shut": what follows the colon is what they say themselves. */
  static Stream<Draft> saidInstead(Draft draft, Phrases phrases) {
    if (draft.kind() != Kind.DENY || draft.content().size() > 1) {
      return Stream.of(draft);
    }
    Range denied = draft.content().get(0).range();
    for (int i = denied.from() + 1; i < Math.min(denied.from() + DENIED, denied.to() - 2); i++) {
      if (phrases.is(i, ":")) {
        Piece before = new Piece(draft.line(), new Range(denied.from(), i));
        return Stream.of(draft.with(List.of(before)), instead(draft, i, denied.to()));
      }
    }
    int end = denied.to();
    boolean itself = denied.size() == 1 && phrases.is(end, ":");
    return itself && end + 3 < phrases.size()
        ? Stream.of(draft, instead(draft, end, phrases.withoutEnd(end + 1, phrases.size())))
        : Stream.of(draft);
  }

  private static Draft instead(Draft denial, int colon, int end) {
    Range mark = new Range(colon, colon + 1);
    return Draft.saying(denial.line(), denial.source(), mark, new Range(colon + 1, end));
  }
}
