package org.gainsay.train;

import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;
import org.gainsay.tag.TaggedArticle;

/** What is measured: a tagger with its models. */
public interface GoldTagger {
  /** Everything that it finds in an article. */
  TaggedArticle tag(Article article) throws RejectedException;
}
