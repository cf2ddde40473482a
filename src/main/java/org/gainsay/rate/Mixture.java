package org.gainsay.rate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scale;

/**
 * What an article would be rated by a mixture of two packs of rules. No rule sees what another one
 * finds, so the findings of each can be taken from either pack.
 */
public final class Mixture {
  private Mixture() {}

  /**
   * The assessment with the findings of some rules from elsewhere.
   *
   * @param base of the dossier by one pack
   * @param other of the same dossier by another pack
   * @param ids of the rules whose findings are those of {@code other}
   * @param scale of the result
   */
  public static Assessment of(
      Dossier dossier, Assessment base, Assessment other, Set<String> ids, Scale scale) {
    ArticleArithmetic arithmetic = new ArticleArithmetic(scale);
    List<RatedClaim> rated = new ArrayList<>();
    for (RatedClaim claim : base.claims()) {
      Map<Rule, Set<Evidence>> found = new HashMap<>();
      add(found, claim, rule -> !ids.contains(rule.id()));
      Optional<RatedClaim> same =
          other.claims().stream().filter(each -> each.claim().equals(claim.claim())).findFirst();
      same.ifPresent(each -> add(found, each, rule -> ids.contains(rule.id())));
      List<Finding> findings = Grouping.findings(found);
      Rating rating = new ClaimArithmetic(scale).rate(findings);
      rated.add(arithmetic.weigh(claim.claim(), dossier, rating, findings));
    }
    return new Assessment(
        base.article(),
        base.outlet(),
        arithmetic.rate(rated),
        rated,
        base.evidence(),
        base.explanation(),
        base.provenance());
  }

  private static void add(Map<Rule, Set<Evidence>> found, RatedClaim claim, Predicate<Rule> which) {
    claim.findings().stream()
        .filter(finding -> which.test(finding.rule()))
        .forEach(finding -> found.put(finding.rule(), new HashSet<>(finding.evidence())));
  }
}
