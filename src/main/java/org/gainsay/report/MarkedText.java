package org.gainsay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.article.Span;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.RatedClaim;

/**
 * One part of an article in 80 columns, its claims as {@code [c1: the words of the claim]} and,
 * where colours are wanted, underlined.
 */
final class MarkedText {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Longer words are broken: there must be room for a claim's id before one. */
  private static final int LONGEST = 60;

  private final Ansi ansi;
  private final String text;

  private final List<RatedClaim> claims;

  /**
   * For each place in the text, which claim it belongs to, from 1; the first of several, else 0.
   */
  private final int[] at;

  MarkedText(Assessment assessment, Span.Part part, Ansi ansi) {
    this.ansi = ansi;
    this.text = assessment.article().part(part);
    this.claims = assessment.claims();
    this.at = new int[text.length()];
    for (int number = claims.size(); number > 0; number--) {
      Span span = claims.get(number - 1).claim().span();
      if (span.in() == part) {
        Arrays.fill(at, span.start(), span.end(), number);
      }
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.addAll(paragraph(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private List<String> paragraph(int start, int end) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    Matcher word = WORD.matcher(text).region(start, end);
    while (word.find()) {
      int from = word.start();
      for (String part : Plain.pieces(word.group(), LONGEST)) {
        Piece piece = piece(from, from + part.length());
        String gap = columns > 0 && from == word.start() ? " " : "";
        if (columns > 0 && columns + gap.length() + piece.columns() > Plain.COLUMNS) {
          lines.add(ansi.joined(line.toString()));
          line = new StringBuilder();
          columns = 0;
          gap = "";
        }
        line.append(gap).append(piece.words());
        columns += gap.length() + piece.columns();
        from += part.length();
      }
    }
    lines.add(ansi.joined(line.toString()));
    return lines;
  }

  /** A word as it is printed, and how many columns it takes. */
  private record Piece(String words, int columns) {}

  /** Between two places at which a claim begins or ends, all of a word looks the same. */
  private Piece piece(int start, int end) {
    StringBuilder words = new StringBuilder();
    int columns = 0;
    int from = start;
    while (from < end) {
      int until = from + 1;
      while (until < end && at[until] == at[from]) {
        until++;
      }
      String plain = Plain.words(text.substring(from, until));
      if (at[from] == 0) {
        words.append(plain);
        columns += plain.length();
      } else {
        RatedClaim claim = claims.get(at[from] - 1);
        Span span = claim.claim().span();
        String before = span.start() == from ? "[" + claim.claim().id() + ": " : "";
        String after = span.end() == until ? "]" : "";
        words.append(before);
        words.append(ansi.underline(claim.rating().label(), plain)).append(after);
        columns += before.length() + plain.length() + after.length();
      }
      from = until;
    }
    return new Piece(words.toString(), columns);
  }
}
