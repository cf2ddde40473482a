package org.gainsay.rule;

import java.util.List;

/**
 * What became of a check.
 *
 * @param rules those that could be read, in order of files and lines
 * @param problems by place, none twice
 */
public record RuleReport(List<Rule> rules, List<RuleProblem> problems) {
  public RuleReport {
    rules = List.copyOf(rules);
    problems = problems.stream().sorted().distinct().toList();
  }
}
