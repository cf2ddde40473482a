package org.gainsay.source;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with the CSV files of the rules folder, one line each. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<TableProblem> problems;

  public TableException(List<TableProblem> problems) {
    super(problems.stream().map(TableProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Never empty. */
  public List<TableProblem> problems() {
    return problems;
  }
}
