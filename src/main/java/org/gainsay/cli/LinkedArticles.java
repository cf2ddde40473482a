package org.gainsay.cli;

import java.util.List;
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

  @Override
  public Dossier dossier(TaggedArticle article) {
    return links.dossier(article);
  }

  @Override
  public boolean isCapped(TaggedArticle article) {
    return links.isCapped(article);
  }
}
