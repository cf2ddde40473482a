package org.gainsay.rate;

import java.util.List;
import org.gainsay.rule.Rule;

/**
 * What a claim would be rated with evidence that does not exist so far.
 *
 * @param rules those that would count then and do not count now, the strongest first
 */
public record Prospect(Hypothesis hypothesis, Rating rating, List<Rule> rules) {
  public Prospect {
    rules = List.copyOf(rules);
  }
}
