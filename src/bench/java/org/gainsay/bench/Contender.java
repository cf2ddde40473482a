package org.gainsay.bench;

import org.gainsay.article.Article;

/** One way to take a text apart, loaded and ready. For one thread. */
interface Contender {
  /** Works through one article; the result counts something, so that no work can be left out. */
  int read(Article article);
}
