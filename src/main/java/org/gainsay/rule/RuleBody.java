package org.gainsay.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule and its conditions, as they were compiled.
 *
 * @param parts in the order of the rule
 */
public record RuleBody(Rule rule, List<RulePart> parts) {
  public RuleBody {
    parts = List.copyOf(parts);
  }

  /** Every condition on a fact, those within {@code not} and {@code exists} too. */
  public List<Condition> conditions() {
    return conditions(parts);
  }

  private static List<Condition> conditions(List<RulePart> parts) {
    return parts.stream()
        .flatMap(
            part -> {
              if (part instanceof RulePart.OfFact fact) {
                return fact.conditions().stream();
              }
              if (part instanceof RulePart.Absent absent) {
                return conditions(absent.parts()).stream();
              }
              return part instanceof RulePart.Present present
                  ? conditions(present.parts()).stream()
                  : Stream.of();
            })
        .toList();
  }
}
