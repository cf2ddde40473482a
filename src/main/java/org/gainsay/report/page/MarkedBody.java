package org.gainsay.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gainsay.article.Span;

/** A part of an article, cut into pieces where a mark begins or ends. */
final class MarkedBody {
  private final String text;
  private final List<Mark> marks;
  private final TreeSet<Integer> cuts = new TreeSet<>();

  /**
   * Words that are marked.
   *
   * @param refs behind their end
   */
  record Mark(Span span, String css, List<Piece.Ref> refs) {}

  private MarkedBody(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
    cuts.add(text.length());
    for (Mark mark : marks) {
      cuts.add(Math.min(text.length(), mark.span().start()));
      cuts.add(Math.min(text.length(), mark.span().end()));
    }
  }

  /**
   * The paragraphs of a text, none of them empty.
   *
   * @param marks whose spans count in this text
   */
  static List<List<Piece>> paragraphs(String text, List<Mark> marks) {
    MarkedBody body = new MarkedBody(text, marks);
    List<List<Piece>> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (!text.substring(from, end).isBlank()) {
        paragraphs.add(body.pieces(from, end));
      }
      from = end + 1;
    }
    return paragraphs;
  }

  private List<Piece> pieces(int from, int end) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    while (at < end) {
      int until = Math.min(end, cuts.higher(at));
      pieces.add(piece(at, until, end));
      at = until;
    }
    return pieces;
  }

  private Piece piece(int from, int until, int paragraphEnd) {
    TreeSet<String> css = new TreeSet<>();
    List<Piece.Ref> refs = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().start() <= from && until <= mark.span().end()) {
        css.add(mark.css());
        boolean atEnd = mark.span().end() == until;
        // a mark may end in the blank between two paragraphs
        boolean cutOff =
            until == paragraphEnd
                && text.substring(until, Math.min(text.length(), mark.span().end())).isBlank();
        if (atEnd || cutOff) {
          refs.addAll(mark.refs());
        }
      }
    }
    return new Piece(Shown.words(text.substring(from, until)), String.join(" ", css), refs);
  }
}
