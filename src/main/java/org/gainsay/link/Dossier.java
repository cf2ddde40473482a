package org.gainsay.link;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Source;

/**
 * One article with its claims and everything that speaks for or against them, in the same article
 * and across the corpus.
 *
 * @param claims in order of the text
 * @param evidence sorted by id, none twice
 */
public record Dossier(Article article, Source outlet, List<Claim> claims, List<Evidence> evidence) {
  public Dossier {
    claims = List.copyOf(claims);
    evidence = List.copyOf(evidence);
  }
}
