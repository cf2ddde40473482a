package org.gainsay.report.page;

import java.util.List;

/**
 * An article with its claims.
 *
 * @param heading its title, or its id where it has none
 * @param about what is known of it, one line each
 * @param url an address that may be linked; {@code ""} where there is none
 * @param title its title with what is marked in it; empty where it has none
 * @param sum of the article's points, one line a claim
 * @param sumWords how they come to the rating
 * @param notice what the reader must know first; {@code ""} for nothing
 */
public record ArticlePart(
    int number,
    String anchor,
    String back,
    String id,
    String heading,
    List<String> about,
    String url,
    Band band,
    String confidence,
    String points,
    String explanation,
    List<List<Piece>> title,
    List<List<Piece>> text,
    List<ClaimCard> claims,
    List<PartLine> sum,
    String sumWords,
    String notice) {
  public ArticlePart {
    about = List.copyOf(about);
    title = List.copyOf(title);
    text = List.copyOf(text);
    claims = List.copyOf(claims);
    sum = List.copyOf(sum);
  }

  /** The same without its claims. */
  ArticlePart textOnly(List<List<Piece>> markedTitle, List<List<Piece>> markedText) {
    return new ArticlePart(
        number,
        anchor,
        back,
        id,
        heading,
        about,
        url,
        band,
        confidence,
        points,
        "",
        markedTitle,
        markedText,
        List.of(),
        List.of(),
        "",
        "");
  }

  /** Ids of the rules that fired on its claims, sorted. */
  public List<String> rules() {
    return claims.stream().flatMap(claim -> claim.rules().stream()).distinct().sorted().toList();
  }

  /** A claim's part in the rating of its article. */
  public record PartLine(
      String claim, String href, String weight, String sign, String points, String product) {}
}
