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

  /** What the arithmetic needs to know of it. */
  Arithmetic.Part part() {
    return new Arithmetic.Part(
        rule.id(), rule.group(), rule.points(), isContradicted(), isCorroborated());
  }

  private boolean isContradicted() {
    return evidence.stream()
        .anyMatch(each -> each instanceof Contradiction c && c.source().identified());
  }

  private boolean isCorroborated() {
    return evidence.stream()
        .anyMatch(
            each -> each instanceof Corroboration c && c.independent() && c.source().identified());
  }
}
