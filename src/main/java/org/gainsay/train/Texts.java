package org.gainsay.train;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;

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

  /** A sentence that is the whole text, in which nothing is marked. */
  static Lesson.Sample whole(String text) {
    return new Lesson.Sample(
        span(0, text.length()), 0, false, List.of(), List.of(), List.of());
  }
}
