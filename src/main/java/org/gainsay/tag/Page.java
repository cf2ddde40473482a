package org.gainsay.tag;

import org.gainsay.article.Article;
import org.gainsay.article.Span;

/**
 * An article as one run of characters: the title, if it is separate, a blank line and the text,
 * cleaned one character for one character so that offsets hold.
 */
final class Page {
  private final String chars;
  private final int textStart;
  private final String outlet;

  private Page(String chars, int textStart, String outlet) {
    this.chars = chars;
    this.textStart = textStart;
    this.outlet = outlet;
  }

  static Page of(Article article) {
    String head = article.title().isEmpty() ? "" : article.title() + "\n\n";
    return new Page(clean(head + article.text()), head.length(), article.outlet());
  }

  /** The cleaned characters. */
  String chars() {
    return chars;
  }

  /** Who published it, a name or a domain; empty where that is not known. */
  String outlet() {
    return outlet;
  }

  /** Whether the article's title is separate from its text. */
  boolean hasTitle() {
    return textStart > 0;
  }

  /** Where the text starts; 0 where there is no separate title. */
  int textStart() {
    return textStart;
  }

  /** The range of the article that a range of {@link #chars()} stands for. */
  Span span(int start, int end) {
    return start < textStart
        ? new Span(start, Math.min(end, textStart - 2), Span.Part.TITLE)
        : new Span(start - textStart, end - textStart, Span.Part.TEXT);
  }

  /** Where a range of the article starts in {@link #chars()}. */
  int offset(Span span) {
    return span.in() == Span.Part.TITLE ? span.start() : span.start() + textStart;
  }

  private static String clean(String raw) {
    StringBuilder out = new StringBuilder(raw);
    for (int i = 0; i < raw.length(); i++) {
      out.setCharAt(i, clean(raw.charAt(i)));
    }
    joinApostrophes(out);
    return out.toString();
  }

  /** Two apostrophes are one quotation mark, beside the word that it opens or closes. */
  private static void joinApostrophes(StringBuilder out) {
    for (int i = 0; i + 1 < out.length(); i++) {
      if (out.charAt(i) == '\'' && out.charAt(i + 1) == '\'') {
        boolean opens = i == 0 || Character.isWhitespace(out.charAt(i - 1));
        out.setCharAt(opens ? i + 1 : i, '"');
        out.setCharAt(opens ? i : i + 1, ' ');
      }
    }
  }

  private static char clean(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\r', '\u2028', '\u2029', '\u0085' -> '\n';
      case '\u00a0', '\u2007', '\u202f', '\t', '\u200b', '\u200c', '\u200d', '\ufeff', '\u2060' ->
          ' ';
      case '\u2010', '\u2011' -> '-';
      default -> c < ' ' && c != '\n' ? ' ' : c;
    };
  }
}
