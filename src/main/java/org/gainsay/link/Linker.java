package org.gainsay.link;

import java.util.List;
import org.gainsay.tag.TaggedArticle;

/**
 * Finds, for each claim of each article, who contradicts and who corroborates it. A pure function:
 * the order of the articles changes nothing but the order of the dossiers.
 */
public final class Linker {
  /** How many days a denial may come after what it denies. */
  public static final int DENIAL_DAYS = 14;

  private final Likeness likeness = new Likeness(new Lexicon());

  /** One dossier for each article, in the same order. */
  public List<Dossier> link(List<TaggedArticle> articles) {
    Links links = links(articles);
    return articles.stream().map(links::dossier).toList();
  }

  /** The same, the dossiers to be made one by one: together they are larger than the articles. */
  public Links links(List<TaggedArticle> articles) {
    return new Links(articles, likeness);
  }

  /** By what an article finds those that it could be linked with. */
  public ArticleKeys keys(TaggedArticle article) {
    return ArticleKeys.of(article, likeness);
  }
}
