package org.gainsay.batch;

import org.gainsay.link.Dossier;
import org.gainsay.tag.TaggedArticle;

/** The articles of a run, linked with each other. For any number of threads. */
public interface Linked {
  /** What is linked with the claims of one of the articles. */
  Dossier dossier(TaggedArticle article);

  /**
   * Whether there was more to compare with an article than was compared; known once its dossier has
   * been made.
   */
  default boolean isCapped(TaggedArticle article) {
    return false;
  }
}
