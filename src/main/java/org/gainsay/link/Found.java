package org.gainsay.link;

import java.util.List;

/**
 * What came of a question.
 *
 * @param claims that are worth comparing
 * @param capped whether there were more
 */
public record Found(List<ClaimPlace> claims, boolean capped) {
  public Found {
    claims = List.copyOf(claims);
  }

  /**
   * A claim of another article.
   *
   * @param article its id
   * @param claim its place among the claims of it, in order of spans, then ids
   */
  public record ClaimPlace(String article, int claim) {}
}
