package org.gainsay.rate;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Source;

/**
 * One article, rated, with everything that the rating rests on.
 *
 * @param claims in order of the text
 * @param evidence all there is, also what no rule rests on, in order of its ids
 * @param explanation two or three plain sentences
 */
public record Assessment(
    Article article,
    Source outlet,
    Rating rating,
    List<RatedClaim> claims,
    List<Evidence> evidence,
    String explanation,
    Provenance provenance) {
  public Assessment {
    claims = List.copyOf(claims);
    evidence = List.copyOf(evidence);
  }
}
