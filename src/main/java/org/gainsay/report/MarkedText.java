package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.article.Span;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.RatedClaim;

/**
 * The text of an article in 80 columns, its claims as {@code [c1: the words of the claim]} and,
 * where colours are wanted, underlined.
 */
record MarkedText(Assessment assessment, Ansi ansi) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  List<String> lines(Span.Part part) {
    String text = assessment.article().part(part);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.addAll(paragraph(part, text, start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private List<String> paragraph(Span.Part part, String text, int start, int end) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    Matcher word = WORD.matcher(text).region(start, end);
    while (word.find()) {
      Piece piece = word(part, text, word.start(), word.end());
      if (columns > 0 && columns + 1 + piece.columns() > Plain.COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder();
        columns = 0;
      }
      line.append(columns > 0 ? " " : "").append(piece.words());
      columns += (columns > 0 ? 1 : 0) + piece.columns();
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word as it is printed, and how many columns it takes. */
  private record Piece(String words, int columns) {}

  /** Between two places at which a claim begins or ends, all of a word looks the same. */
  private Piece word(Span.Part part, String text, int start, int end) {
    StringBuilder words = new StringBuilder();
    int columns = 0;
    int from = start;
    while (from < end) {
      Optional<RatedClaim> claim = at(part, from);
      int until = from + 1;
      while (until < end && at(part, until).equals(claim)) {
        until++;
      }
      String plain = Plain.words(text.substring(from, until));
      if (claim.isEmpty()) {
        words.append(plain);
        columns += plain.length();
      } else {
        Span span = claim.get().claim().span();
        String before = span.start() == from ? "[" + claim.get().claim().id() + ": " : "";
        String after = span.end() == until ? "]" : "";
        words.append(before);
        words.append(ansi.underline(claim.get().rating().label(), plain)).append(after);
        columns += before.length() + plain.length() + after.length();
      }
      from = until;
    }
    return new Piece(words.toString(), columns);
  }

  /** The claim that a place in the text belongs to; the first where several do. */
  private Optional<RatedClaim> at(Span.Part part, int offset) {
    Span place = new Span(offset, offset + 1, part);
    return assessment.claims().stream()
        .filter(each -> each.claim().span().contains(place))
        .findFirst();
  }
}
