package org.gainsay.rate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Findings;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RulePack;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Collects what the rules find in one session: for each claim and rule, one set of evidence. */
final class Firings implements Findings {
  private final RulePack rules;
  private final Watch.Guard guard;
  private final Map<Claim, Map<Rule, Set<Evidence>>> found = new HashMap<>();
  private Rule firing;

  Firings(RulePack rules, Watch.Guard guard) {
    this.rules = rules;
    this.guard = guard;
  }

  @Override
  public void add(Claim claim, Evidence... evidence) {
    if (firing == null) {
      throw new IllegalStateException("no rule is firing");
    }
    found
        .computeIfAbsent(claim, each -> new HashMap<>())
        .computeIfAbsent(firing, each -> new HashSet<>())
        .addAll(Arrays.asList(evidence));
  }

  /** In no particular order. */
  Map<Claim, Map<Rule, Set<Evidence>>> found() {
    return found;
  }

  /** Notes which rule is about to fire. */
  AgendaEventListener listener() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        if (guard.isPassed()) {
          throw guard.why();
        }
        org.kie.api.definition.rule.Rule rule = event.getMatch().getRule();
        firing = rules.rule(rule.getPackageName(), rule.getName());
      }
    };
  }
}
