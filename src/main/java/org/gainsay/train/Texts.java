package org.gainsay.train;

import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.Span;

/** Makes articles of bare texts. */
final class Texts {
  private Texts() {}

  /** A text whole; in English, so that none is refused for being short. */
  static Article article(String id, String text) {
    return new Article(id, "", text, "", "", "", null, "en", "", DeclaredSource.NONE);
  }

  /** A range of a text. */
  static Span span(int start, int end) {
    return new Span(start, end, Span.Part.TEXT);
  }
}
