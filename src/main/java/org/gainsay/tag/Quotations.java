package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.tag.Draft.Piece;

/**
 * Which tokens stand between quotation marks. A quotation ends with its paragraph at the latest;
 * one that is longer than a sentence goes on over the lines of the paragraph.
 */
final class Quotations {
  private final List<Line> lines;
  private final List<boolean[]> quoted = new ArrayList<>();

  Quotations(List<Line> lines) {
    this.lines = lines;
    boolean open = false;
    int paragraph = -1;
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      if (line.paragraph() != paragraph) {
        open = false;
        paragraph = line.paragraph();
      }
      boolean[] marks = new boolean[line.tokens().size()];
      for (int i = 0; i < marks.length; i++) {
        if (isMark(line.tokens().get(i))) {
          open = opens(line.tokens(), i, open);
          marks[i] = true;
        } else {
          marks[i] = open;
        }
      }
      quoted.add(marks);
    }
  }

  /** What hugs the next word opens, what hugs the one before closes; else it does the other. */
  private static boolean opens(List<Token> tokens, int i, boolean open) {
    boolean before = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    boolean after = i + 1 < tokens.size() && tokens.get(i + 1).start() == tokens.get(i).end();
    return before == after ? !open : after;
  }

  static boolean isMark(Token token) {
    return token.is("\"") || token.is("''") || token.is("``");
  }

  /** The range with the rest of the quotations that it begins or ends in. */
  Range whole(int line, Range range) {
    boolean[] marks = quoted.get(line);
    List<Token> tokens = lines.get(line).tokens();
    int from = range.from();
    while (from > 0 && marks[from] && !isMark(tokens.get(from)) && marks[from - 1]) {
      from--;
    }
    int to = range.to();
    while (to < marks.length && marks[to - 1] && !isMark(tokens.get(to - 1)) && marks[to]) {
      to++;
    }
    return new Range(from, to);
  }

  /** Whether a token stands between quotation marks (the marks themselves included). */
  boolean inside(int line, int token) {
    return quoted.get(line)[token];
  }

  boolean touches(Piece piece) {
    for (int i = piece.range().from(); i < piece.range().to(); i++) {
      if (inside(piece.line(), i)) {
        return true;
      }
    }
    return false;
  }

  /** The earlier lines of the paragraph through which the quotation at the piece's start runs. */
  List<Piece> before(Piece piece) {
    List<Piece> earlier = new ArrayList<>();
    int n = piece.line();
    int at = piece.range().from();
    while (n > 0
        && at < quoted.get(n).length
        && inside(n, at)
        && !isMark(lines.get(n).tokens().get(at))
        && at == firstWord(n)
        && lines.get(n - 1).paragraph() == lines.get(n).paragraph()) {
      n--;
      int size = quoted.get(n).length;
      int from = size;
      while (from > 0 && inside(n, from - 1)) {
        from--;
        if (isMark(lines.get(n).tokens().get(from)) && from < size - 1) {
          break;
        }
      }
      if (from == size) {
        break;
      }
      earlier.add(new Piece(n, new Range(from, size)));
      at = from;
    }
    return earlier;
  }

  private int firstWord(int n) {
    return quoted.get(n).length == 0 ? -1 : 0;
  }

  /** The tokens of a line if it is a quotation from its first to its last word, else empty. */
  Range whole(int line) {
    boolean[] marks = quoted.get(line);
    if (marks.length < 3 || !marks[0]) {
      return Range.NONE;
    }
    int to = marks.length;
    while (to > 0 && !marks[to - 1] && lines.get(line).tokens().get(to - 1).text().length() == 1) {
      to--;
    }
    for (int i = 0; i < to; i++) {
      if (!marks[i]) {
        return Range.NONE;
      }
    }
    return new Range(0, to);
  }
}
