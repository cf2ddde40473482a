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
import org.gainsay.rule.Rule;
import org.gainsay.rule.RulePack;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rates articles. Depends on nothing but the dossier: not on the order of its facts, not on what
 * was rated before. One rater serves any number of threads; close it when the run is over.
 */
public final class Rater implements AutoCloseable {
  private static final int SESSIONS = 2;

  private final RulePack rules;
  private final Provenance provenance;
  private final ClaimArithmetic claimArithmetic;
  private final ArticleArithmetic articleArithmetic;
  private final KieSessionsPool sessions;
  private final Limits limits;
  private final Watch watch;

  /**
   * Rates with the rules of a pack.
   *
   * @param provenance what assessments are made with; its {@code rules} are those of the pack
   */
  public Rater(RulePack rules, Provenance provenance) {
    this(rules, provenance, Limits.standard());
  }

  /** The same with limits of one's own. */
  public Rater(RulePack rules, Provenance provenance, Limits limits) {
    this.rules = rules;
    this.limits = limits;
    this.watch = new Watch(limits);
    this.provenance = provenance;
    this.claimArithmetic = new ClaimArithmetic(rules.scale());
    this.articleArithmetic = new ArticleArithmetic(rules.scale());
    this.sessions = rules.base().newKieSessionsPool(SESSIONS);
  }

  /**
   * Rates one article.
   *
   * @throws OverrunException where the rules do not come to an end within their limits
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
        dossier.evidence().stream().distinct().sorted(Comparator.comparing(Evidence::id)).toList(),
        Explanation.of(dossier, rated, article),
        provenance);
  }

  /** What the rating of each claim of an assessment rests on and what would change it. */
  public List<Outlook> outlooks(Assessment assessment) {
    return assessment.claims().stream().map(claim -> outlook(assessment, claim)).toList();
  }

  private Outlook outlook(Assessment assessment, RatedClaim rated) {
    List<Prospect> prospects =
        Hypothesis.about(rated.claim()).stream()
            .map(hypothesis -> prospect(assessment, rated, hypothesis))
            .filter(prospect -> prospect.rating().label() != rated.rating().label())
            .toList();
    return new Outlook(
        LoadBearing.sets(rated, claimArithmetic),
        Step.to(rated, rules.scale(), 1),
        Step.to(rated, rules.scale(), -1),
        prospects);
  }

  /** Tries it: the rules fire once more, with what is supposed among the facts. */
  private Prospect prospect(Assessment assessment, RatedClaim rated, Hypothesis hypothesis) {
    Claim claim = rated.claim();
    List<Evidence> evidence = new ArrayList<>(assessment.evidence());
    evidence.addAll(hypothesis.evidence(claim));
    List<Claim> claims = assessment.claims().stream().map(RatedClaim::claim).toList();
    Dossier supposed = new Dossier(assessment.article(), assessment.outlet(), claims, evidence);
    List<Finding> findings = Grouping.findings(fire(supposed).getOrDefault(claim, Map.of()));
    List<Rule> before =
        rated.findings().stream().filter(Finding::counts).map(Finding::rule).toList();
    List<Rule> deciding =
        findings.stream()
            .filter(Finding::counts)
            .map(Finding::rule)
            .filter(rule -> !before.contains(rule))
            .toList();
    return new Prospect(hypothesis, claimArithmetic.rate(findings), deciding);
  }

  private Map<Claim, Map<Rule, Set<Evidence>>> fire(Dossier dossier) {
    try (Watch.Guard guard = watch.guard()) {
      try {
        return fire(dossier, guard);
      } catch (RuntimeException e) {
        // Drools wraps what a fact throws, each part of it in its own way.
        throw guard.isPassed() ? guard.why() : e;
      }
    }
  }

  private Map<Claim, Map<Rule, Set<Evidence>>> fire(Dossier dossier, Watch.Guard guard) {
    KieSession session = sessions.newKieSession();
    try {
      Firings firings = new Firings(rules, guard);
      session.setGlobal("findings", firings);
      session.addEventListener(firings.listener());
      // A fact that is inserted twice would fire twice.
      new LinkedHashSet<>(dossier.claims()).forEach(session::insert);
      new LinkedHashSet<>(dossier.evidence()).forEach(session::insert);
      if (session.fireAllRules(limits.firings()) >= limits.firings()) {
        throw new OverrunException(
            "RULES_ENDLESS",
            "the rules fire more than %d times on this article".formatted(limits.firings())
                + " (expected a rule that combines fewer facts)");
      }
      return firings.found();
    } finally {
      session.dispose();
    }
  }

  @Override
  public void close() {
    sessions.shutdown();
    watch.close();
  }
}
