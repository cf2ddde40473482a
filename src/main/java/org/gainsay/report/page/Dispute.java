package org.gainsay.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims that contradict one another, directly or through others. */
public record Dispute(List<Pair> pairs) {
  public Dispute {
    pairs = List.copyOf(pairs);
  }

  /** The pairs by their claims, each claim once. */
  public List<Against> claims() {
    Map<Side, List<Pair>> claims = new LinkedHashMap<>();
    pairs.forEach(pair -> claims.computeIfAbsent(pair.claim(), any -> new ArrayList<>()).add(pair));
    return claims.entrySet().stream()
        .map(each -> new Against(each.getKey(), each.getValue()))
        .toList();
  }

  /** A claim and all that is said against it. */
  public record Against(Side claim, List<Pair> pairs) {
    public Against {
      pairs = List.copyOf(pairs);
    }
  }

  /** A claim and what is said against it. */
  public record Pair(Side claim, Side against, String clash) {}

  /**
   * Words that stand in an article.
   *
   * @param article its number in the run, 0 where it is of another one
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
