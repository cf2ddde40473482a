package org.gainsay.report.page;

import java.util.List;

/**
 * A finding as a line of a claim's arithmetic.
 *
 * @param points with their sign
 * @param running the sum so far; {@code ""} where the finding does not count
 * @param state {@code counts}, {@code subsumed} or {@code no points}
 * @param evidence that no stronger finding of the claim rests on
 * @param repeated how much of its evidence stands with a stronger finding
 */
public record SumLine(
    String rule,
    String title,
    String rationale,
    String effect,
    String points,
    String group,
    String state,
    String running,
    List<EvidenceLine> evidence,
    int repeated) {
  public SumLine {
    evidence = List.copyOf(evidence);
  }

  /** Whether it speaks for the claim, whatever the others say. */
  public boolean raises() {
    return effect.equals("raises");
  }

  /** Whether its points are in the sum. */
  public boolean counts() {
    return state.equals("counts");
  }

  /** The class of its row. */
  public String css() {
    return counts() ? "counts" : "aside";
  }
}
