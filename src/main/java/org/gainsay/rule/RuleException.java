package org.gainsay.rule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The rules cannot be used; carries everything that is wrong with them, sorted by place. */
public final class RuleException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient List<RuleProblem> problems;

  public RuleException(Collection<RuleProblem> problems) {
    super(
        problems.stream()
            .sorted()
            .distinct()
            .map(RuleProblem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().distinct().toList();
  }

  /** Never empty, none twice. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
