package org.gainsay.report.page;

import java.util.List;

/** Claims that contradict one another, directly or through others. */
public record Dispute(List<Pair> pairs) {
  public Dispute {
    pairs = List.copyOf(pairs);
  }

  /** A claim and what is said against it. */
  public record Pair(Side claim, Side against, String clash) {}

  /**
   * Words that stand in an article.
   *
   * @param band of the claim that they are; empty words where they are none
   */
  public record Side(int article, String claim, String text, String who, Band band, String anchor) {
    /** Whether it is a claim that was rated. */
    public boolean isClaim() {
      return !claim.isEmpty();
    }

    String key() {
      return article + " " + (isClaim() ? claim : anchor);
    }
  }
}
