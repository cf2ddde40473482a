package org.gainsay.train;

import org.gainsay.article.Article;

/**
 * An article and whether a reader holds it for credible.
 *
 * @param article its id is the place in the file, {@code file:line}
 * @param outlet as the file calls it
 * @param camp where the outlet stands in the event
 * @param label {@code 0}: false, {@code 1}: credible
 */
public record LabelledArticle(Article article, String outlet, String camp, String label) {
  /** The label of articles that are false. */
  static final String FALSE = "0";

  /** The label of articles that are credible. */
  static final String CREDIBLE = "1";
}
