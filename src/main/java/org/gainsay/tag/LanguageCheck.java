package org.gainsay.tag;

import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;

/** Stand-in. */
final class LanguageCheck {
  private final Models models;

  LanguageCheck(Models models) {
    this.models = models;
  }

  void check(Article article) throws RejectedException {
    if (models.hash().isEmpty() && article.language().equals("??")) {
      throw new RejectedException("LANGUAGE_NOT_SUPPORTED", "");
    }
  }
}
