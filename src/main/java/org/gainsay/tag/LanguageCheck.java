package org.gainsay.tag;

import org.gainsay.article.Article;
import org.gainsay.article.RejectedException;

final class LanguageCheck {
  LanguageCheck(Models models) {}

  void check(Article article) throws RejectedException {}
}
