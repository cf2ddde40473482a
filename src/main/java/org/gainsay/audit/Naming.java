package org.gainsay.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.Article;

/**
 * The names of a source, and which articles may have them. Only letters and digits are compared, so
 * that no article is left out over a blank or an apostrophe.
 */
final class Naming {
  private final Set<String> names;

  Naming(List<String> names) {
    this.names =
        names.stream()
            .map(Naming::bare)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.toSet());
  }

  /** Whether one of the names may stand in the article, or in what is said of it. */
  boolean isIn(Article article) {
    String all =
        bare(
            String.join(
                " | ",
                article.title(),
                article.text(),
                article.outlet(),
                article.url(),
                String.join(" | ", article.source().aliases())));
    return names.stream().anyMatch(all::contains);
  }

  /** Whether this is one of the names. */
  boolean is(String name) {
    return names.contains(bare(name));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
