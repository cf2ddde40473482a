package org.gainsay.source;

import java.util.List;

/** Everything that is wrong with the CSV files of the rules folder, one line each. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> problems;

  public TableException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Lines of the form {@code file:line: CODE message}. */
  public List<String> problems() {
    return problems;
  }
}
