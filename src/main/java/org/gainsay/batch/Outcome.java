package org.gainsay.batch;

import org.gainsay.article.Reading;
import org.gainsay.tag.TaggedArticle;

/** What has become of one record so far. */
sealed interface Outcome<A> {
  /** It is an article, and tagged. */
  record Tagged<A>(Reading.Read read, TaggedArticle article) implements Outcome<A> {}

  /** It is rated; {@code line} is what the run writes. */
  record Rated<A>(A assessment, String line) implements Outcome<A> {}

  /** It is not rated. */
  record Left<A>(Reading.Rejected why) implements Outcome<A> {}
}
