package org.gainsay.batch;

import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.tag.TaggedArticle;

/** The first stage. Every thread has its own. */
@FunctionalInterface
public interface Tagger {
  /** Tags one article, or says why it cannot be rated. */
  TaggedArticle tag(Article article) throws RejectedException;
}
