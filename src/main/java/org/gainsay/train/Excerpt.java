package org.gainsay.train;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.TaggedArticle;

/** Words of an article, to be shown on a line. */
final class Excerpt {
  private Excerpt() {}

  /** The sentence of an article that a range begins in; the range itself where there is none. */
  static Span sentence(TaggedArticle tagged, Span span) {
    Span start = new Span(span.start(), span.start() + 1, span.in());
    return tagged.sentences().stream()
        .map(Sentence::span)
        .filter(each -> each.contains(start))
        .findFirst()
        .orElse(span);
  }

  /** The marked sentence that holds a range; the range itself where there is none. */
  static Span sentence(GoldText gold, Span span) {
    return gold.lesson().samples().stream()
        .map(Lesson.Sample::span)
        .filter(each -> each.contains(span))
        .findFirst()
        .orElse(span);
  }

  /** What a range covers, without line breaks. */
  static String words(Article article, Span span) {
    return article.quote(span).strip().replaceAll("\\s+", " ");
  }

  /** What ranges cover, with dots between. */
  static String words(Article article, List<Span> spans) {
    return spans.stream().map(span -> words(article, span)).collect(Collectors.joining(" ... "));
  }
}
