package org.gainsay.report.page;

import java.util.Optional;
import org.gainsay.article.Span;

/** Leads from one page to articles, claims and words, as far as they are in the report. */
interface Places {
  /** To the article in the list of all; {@code ""} where there is no list. */
  String list(String from, int article);

  Optional<String> article(String from, int article);

  Optional<String> claim(String from, int article, String claim);

  Optional<String> words(String from, String id, Span span);

  /** What an article is called; its id where it is not in the report. */
  String name(String id);
}
