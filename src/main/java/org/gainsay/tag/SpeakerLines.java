package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.tag.Draft.Kind;
import org.gainsay.tag.Draft.Piece;

/**
 * Speakers who are named without a verb: after a dash that follows a quotation ("— Ana Ruiz, a
 * nurse"), and before a colon in an interview ("RUIZ: No.").
 */
final class SpeakerLines {
  /** How many words may name a speaker before a colon. */
  private static final int MOST_BEFORE_COLON = 4;

  /** How many words may stand after the dash. */
  private static final int MOST_AFTER_DASH = 14;

  private final List<Line> lines;
  private final Quotations quotations;
  private final boolean interview;

  SpeakerLines(List<Line> lines, Quotations quotations) {
    this.lines = lines;
    this.quotations = quotations;
    int turns = 0;
    for (int i = 0; i < lines.size(); i++) {
      turns += opens(i) && colon(i) > 0 ? 1 : 0;
    }
    this.interview = turns > 2;
  }

  static boolean isDash(Token token) {
    return "\u2015\u2014\u2013-".indexOf(token.text().codePointAt(0)) >= 0;
  }

  /** What such a line attributes, in order of the lines. */
  Optional<Draft> at(int index) {
    return afterDash(index).or(() -> beforeColon(index));
  }

  private boolean opens(int index) {
    return index == 0 || lines.get(index - 1).paragraph() != lines.get(index).paragraph();
  }

  /** The colon after a name in capitals or a person's name that opens the line, else 0. */
  private int colon(int index) {
    List<Token> tokens = lines.get(index).tokens();
    int first = !tokens.isEmpty() && Quotations.isMark(tokens.get(0)) ? 1 : 0;
    int at = first;
    while (at < tokens.size() && at <= first + MOST_BEFORE_COLON && isNameWord(tokens.get(at))) {
      at++;
    }
    boolean named = at > first && at + 2 < tokens.size() && tokens.get(at).is(":");
    int end = at;
    boolean capitals =
        named
            && tokens.subList(first, at).stream()
                .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)))
            && tokens.get(first).text().length() > 2;
    boolean person =
        lines.get(index).names().stream()
            .anyMatch(name -> name.to() == end && name.type() == Name.Type.PERSON);
    return named && (capitals || person) ? at : 0;
  }

  private static boolean isNameWord(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private Optional<Draft> beforeColon(int index) {
    boolean body = lines.get(index).role() == Line.Role.BODY;
    int colon = interview && body && opens(index) ? colon(index) : 0;
    if (colon == 0) {
      return Optional.empty();
    }
    List<Piece> said = new ArrayList<>();
    said.add(new Piece(index, new Range(colon + 1, end(index, colon + 1))));
    for (int i = index + 1; i < lines.size() && !opens(i) && end(i, 0) > 0; i++) {
      said.add(new Piece(i, new Range(0, end(i, 0))));
    }
    int first = Quotations.isMark(lines.get(index).tokens().get(0)) ? 1 : 0;
    Range cue = new Range(colon, colon + 1);
    return Optional.of(new Draft(index, new Range(first, colon), Range.NONE, cue, said, Kind.SAY));
  }

  private int end(int index, int from) {
    return new Phrases(lines.get(index)).withoutEnd(from, lines.get(index).tokens().size());
  }

  private Optional<Draft> afterDash(int index) {
    Phrases phrases = new Phrases(lines.get(index));
    int dash = phrases.size() - 1;
    while (dash >= 0 && !isDash(phrases.at(dash))) {
      dash--;
    }
    int words = phrases.size() - dash - 1;
    if (dash < 0 || words < 1 || words > MOST_AFTER_DASH) {
      return Optional.empty();
    }
    Range rest = new Range(dash + 1, phrases.size());
    boolean named =
        phrases.line().names().stream()
            .anyMatch(name -> name.from() == rest.from() && name.type() != Name.Type.LOCATION);
    boolean capitals =
        words > 1
            && isNameWord(phrases.at(dash + 1))
            && isNameWord(phrases.at(dash + 2))
            && dash == 0;
    List<Piece> said =
        (named || capitals) && !phrases.hasFinite(rest) ? quoted(index, dash) : List.of();
    int to = phrases.withoutEnd(rest.from(), rest.to());
    return said.isEmpty() || to <= rest.from()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                index,
                new Range(rest.from(), to),
                Range.NONE,
                new Range(dash, dash + 1),
                said,
                Kind.SAY));
  }

  /** The quotation that ends right before the dash, in its line or in those before. */
  private List<Piece> quoted(int index, int dash) {
    List<Piece> said = new ArrayList<>();
    int line = dash > 0 ? index : index - 1;
    int to = line < 0 ? 0 : dash > 0 ? dash : lines.get(line).tokens().size();
    if (to == 0 || !Quotations.isMark(lines.get(line).tokens().get(to - 1))) {
      return said;
    }
    int paragraph = lines.get(line).paragraph();
    while (line >= 0 && lines.get(line).paragraph() == paragraph && to > 0) {
      int from = to;
      while (from > 0 && quotations.inside(line, from - 1)) {
        from--;
      }
      if (from == to) {
        break;
      }
      said.add(0, new Piece(line, new Range(from, to)));
      line = from == 0 ? line - 1 : -1;
      to = line < 0 ? 0 : lines.get(line).tokens().size();
    }
    return said;
  }
}
