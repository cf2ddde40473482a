package org.gainsay.link;

import java.util.List;
import java.util.Map;
import org.gainsay.article.Span;

/**
 * Copies that were found elsewhere.
 *
 * @param byArticle of each sentence the texts that it copies, from the nearest to the first
 */
record KnownOrigins(Map<String, Map<Span, List<Original>>> byArticle) implements Origins {
  KnownOrigins {
    byArticle = Map.copyOf(byArticle);
  }

  @Override
  public List<Original> chain(Mention mention) {
    Map<Span, List<Original>> copies = byArticle.getOrDefault(mention.claim().article(), Map.of());
    if (copies.isEmpty() || mention.claim().attribution() != null) {
      return List.of();
    }
    return copies.getOrDefault(mention.sentence(), List.of());
  }
}
