package org.gainsay.rate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Evidence;
import org.gainsay.rule.Rule;

/** Of the findings of one group the strongest counts: by absolute points, then by id. */
final class Grouping {
  private static final Comparator<Rule> STRONGEST_FIRST =
      Comparator.comparing((Rule rule) -> rule.points().abs()).reversed().thenComparing(Rule::id);

  private Grouping() {}

  /** The findings of one claim, the strongest first. */
  static List<Finding> findings(Map<Rule, Set<Evidence>> found) {
    Set<String> groups = new HashSet<>();
    return found.keySet().stream()
        .sorted(STRONGEST_FIRST)
        .map(rule -> new Finding(rule, !groups.add(rule.group()), sorted(found.get(rule))))
        .toList();
  }

  private static List<Evidence> sorted(Set<Evidence> evidence) {
    return evidence.stream().sorted(Comparator.comparing(Evidence::id)).toList();
  }
}
