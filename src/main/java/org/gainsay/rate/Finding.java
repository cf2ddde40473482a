package org.gainsay.rate;

import java.util.List;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.rule.Effect;
import org.gainsay.rule.Rule;

/**
 * One rule that holds of one claim.
 *
 * @param subsumed whether a stronger finding of its group counts in its place
 * @param evidence what it rests on, sorted by id, none twice
 */
public record Finding(Rule rule, boolean subsumed, List<Evidence> evidence) {
  public Finding {
    evidence = List.copyOf(evidence);
  }

  public Effect effect() {
    return rule.effect();
  }

  /** Whether its points enter the sum. */
  public boolean counts() {
    return !subsumed && rule.points().sign() != 0;
  }

  /** Whether it lowers and rests on what an identified source says against the claim. */
  boolean isCountedContradiction() {
    return counts()
        && effect() == Effect.LOWERS
        && evidence.stream()
            .anyMatch(each -> each instanceof Contradiction c && c.source().identified());
  }

  /** Whether it raises and rests on what another identified origin says for the claim. */
  boolean isCountedCorroboration() {
    return counts()
        && effect() == Effect.RAISES
        && evidence.stream()
            .anyMatch(
                each ->
                    each instanceof Corroboration c && c.independent() && c.source().identified());
  }
}
