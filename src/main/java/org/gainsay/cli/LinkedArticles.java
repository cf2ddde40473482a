package org.gainsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Corpus;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.Linked;
import org.gainsay.link.Dossier;
import org.gainsay.link.Linker;
import org.gainsay.link.Links;
import org.gainsay.tag.TaggedArticle;

/** Links as a run asks for them. */
record LinkedArticles(Links links) implements Linked {
  static Linked of(List<TaggedArticle> articles) {
    return new LinkedArticles(new Linker().links(articles));
  }

  /** The same with those of earlier runs, of which none is a revision of another. */
  static Linked of(List<TaggedArticle> articles, Earlier earlier) {
    try {
      List<TaggedArticle> all = earlier.with(articles);
      Set<String> superseded =
          Corpus.superseded(all.stream().map(TaggedArticle::article).toList()).keySet();
      all.removeIf(each -> superseded.contains(each.article().id()));
      return of(all);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Dossier dossier(TaggedArticle article) {
    return links.dossier(article);
  }

  @Override
  public boolean isCapped(TaggedArticle article) {
    return links.isCapped(article);
  }
}
