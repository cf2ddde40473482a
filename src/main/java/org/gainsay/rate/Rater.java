package org.gainsay.rate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rates articles. Depends on nothing but the dossier: not on the order of its facts, not on what
 * was rated before. One rater serves any number of threads; close it when the run is over.
 */
public final class Rater implements AutoCloseable {
  /** Far above what the facts of one article can make fire; rules that go on are broken. */
  private static final int MOST_FIRINGS = 1_000_000;

  private static final int SESSIONS = 2;

  private final RulePack rules;
  private final Provenance provenance;
  private final ClaimArithmetic claimArithmetic;
  private final ArticleArithmetic articleArithmetic;
  private final KieSessionsPool sessions;

  /**
   * Rates with the rules of a pack.
   *
   * @param provenance what assessments are made with; its {@code rules} are those of the pack
   */
  public Rater(RulePack rules, Provenance provenance) {
    this.rules = rules;
    this.provenance = provenance;
    this.claimArithmetic = new ClaimArithmetic(rules.scale());
    this.articleArithmetic = new ArticleArithmetic(rules.scale());
    this.sessions = rules.base().newKieSessionsPool(SESSIONS);
  }

  /**
   * Rates one article.
   *
   * @throws IllegalStateException where rules do not come to an end
   */
  public Assessment rate(Dossier dossier) {
    Map<Claim, Map<Rule, Set<Evidence>>> found = fire(dossier);
    List<RatedClaim> rated = new ArrayList<>();
    dossier.claims().stream()
        .distinct()
        .sorted(Comparator.comparing(Claim::span).thenComparing(Claim::id))
        .forEach(
            claim -> {
              List<Finding> findings = Grouping.findings(found.getOrDefault(claim, Map.of()));
              Rating rating = claimArithmetic.rate(findings);
              rated.add(articleArithmetic.weigh(claim, dossier, rating, findings));
            });
    Rating article = articleArithmetic.rate(rated);
    return new Assessment(
        dossier.article(),
        dossier.outlet(),
        article,
        rated,
        Explanation.of(dossier, rated, article),
        provenance);
  }

  private Map<Claim, Map<Rule, Set<Evidence>>> fire(Dossier dossier) {
    KieSession session = sessions.newKieSession();
    try {
      Firings firings = new Firings(rules);
      session.setGlobal("findings", firings);
      session.addEventListener(firings.listener());
      // A fact that is inserted twice would fire twice.
      new LinkedHashSet<>(dossier.claims()).forEach(session::insert);
      new LinkedHashSet<>(dossier.evidence()).forEach(session::insert);
      if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
        throw new IllegalStateException("rules fire without end on " + dossier.article().id());
      }
      return firings.found();
    } finally {
      session.dispose();
    }
  }

  @Override
  public void close() {
    sessions.shutdown();
  }
}
