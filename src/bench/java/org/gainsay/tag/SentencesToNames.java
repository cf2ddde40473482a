package org.gainsay.tag;

import org.gainsay.article.Article;
import org.gainsay.source.Gazetteer;

/** The engine of the tagger without what follows: sentences, tokens, tags, lemmas, chunks, names. */
public final class SentencesToNames {
  private final Analyser analyser;

  /** Shares the models with others. */
  public SentencesToNames(Models models, KnownNames known, Gazetteer gazetteer) {
    analyser = new Analyser(models, known, gazetteer);
  }

  /** How many tokens and names one article has. */
  public int read(Article article) {
    int count = 0;
    for (Line line : analyser.analyse(Page.of(article))) {
      count += line.tokens().size() + line.names().size();
    }
    return count;
  }
}
