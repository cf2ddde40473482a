package org.gainsay.report.page;

import java.util.List;

/**
 * A claim with all that its rating rests on.
 *
 * @param anchor of the card
 * @param mark of the place in the text
 * @param posture in words, with the negation
 * @param who said it, and through whom
 * @param origins who says the same and who otherwise, one line each
 * @param sum the findings, the strongest first
 * @param cap what held the points, in words; {@code ""} for nothing
 * @param part how it enters the rating of the article
 * @param outlook what would change the band, a sentence each
 */
public record ClaimCard(
    String anchor,
    String mark,
    String id,
    String text,
    Band band,
    String confidence,
    String points,
    String posture,
    String who,
    String event,
    List<String> origins,
    List<SumLine> sum,
    String total,
    String cap,
    String part,
    List<String> outlook) {
  public ClaimCard {
    origins = List.copyOf(origins);
    sum = List.copyOf(sum);
    outlook = List.copyOf(outlook);
  }

  /** The findings that speak for it. */
  public List<SumLine> mitigating() {
    return sum.stream().filter(SumLine::raises).toList();
  }

  /** Ids of the rules that fired, in the order of the sum. */
  public List<String> rules() {
    return sum.stream().map(SumLine::rule).distinct().toList();
  }
}
