package org.gainsay.rate;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.fact.Source;

/**
 * One article, rated, with everything that the rating rests on.
 *
 * @param claims in order of the text
 * @param explanation two or three plain sentences
 */
public record Assessment(
    Article article,
    Source outlet,
    Rating rating,
    List<RatedClaim> claims,
    String explanation,
    Provenance provenance) {
  public Assessment {
    claims = List.copyOf(claims);
  }
}
