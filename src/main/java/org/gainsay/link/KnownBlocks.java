package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Searches that were done elsewhere. Of what they found only what is at hand is given.
 *
 * @param found by the id of the article that asks and that of the question
 * @param mentions of the articles that are at hand, each list in the order of {@link
 *     Mention#BY_CONTENT}
 */
record KnownBlocks(
    long kind, Map<String, Map<Long, Found>> found, Map<String, List<Mention>> mentions)
    implements Blocks {
  @Override
  public Near near(Wanted wanted) {
    Map<Long, Found> own = found.getOrDefault(wanted.article(), Map.of());
    Found known = own.get(Questions.id(wanted, kind));
    if (known == null) {
      return new Near(List.of(), false);
    }
    List<Mention> near = new ArrayList<>();
    for (Found.ClaimPlace place : known.claims()) {
      List<Mention> all = mentions.getOrDefault(place.article(), List.of());
      if (place.claim() < all.size()) {
        near.add(all.get(place.claim()));
      }
    }
    return new Near(near, known.capped());
  }
}
