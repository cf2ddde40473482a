package org.gainsay.rate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Evidence;
import org.gainsay.rule.Label;
import org.gainsay.rule.Rule;

/** The smallest sets of findings without which a claim would have another label. */
final class LoadBearing {
  /** Larger sets say nothing that a reader could use. */
  private static final int LARGEST = 3;

  private final RatedClaim rated;
  private final ClaimArithmetic arithmetic;
  private final List<Finding> findings;
  private final List<List<Finding>> sets = new ArrayList<>();

  private LoadBearing(RatedClaim rated, ClaimArithmetic arithmetic) {
    this.rated = rated;
    this.arithmetic = arithmetic;
    this.findings =
        rated.findings().stream().filter(each -> each.rule().points().sign() != 0).toList();
  }

  /**
   * All sets of the smallest size that there are, up to three findings; none where larger ones
   * would be needed. Without a finding, one that it subsumes may count, and a cap may hold.
   */
  static List<List<Finding>> sets(RatedClaim rated, ClaimArithmetic arithmetic) {
    LoadBearing search = new LoadBearing(rated, arithmetic);
    for (int size = 1; size <= LARGEST && search.sets.isEmpty(); size++) {
      search.choose(size, 0, List.of());
    }
    return search.sets;
  }

  private void choose(int more, int from, List<Finding> chosen) {
    if (more == 0) {
      if (without(chosen) != rated.rating().label()) {
        sets.add(chosen);
      }
      return;
    }
    for (int i = from; i <= findings.size() - more; i++) {
      List<Finding> longer = new ArrayList<>(chosen);
      longer.add(findings.get(i));
      choose(more - 1, i + 1, List.copyOf(longer));
    }
  }

  private Label without(List<Finding> chosen) {
    Map<Rule, Set<Evidence>> others = new HashMap<>();
    for (Finding finding : findings) {
      if (!chosen.contains(finding)) {
        others.put(finding.rule(), new HashSet<>(finding.evidence()));
      }
    }
    return arithmetic.rate(Grouping.findings(others)).label();
  }
}
