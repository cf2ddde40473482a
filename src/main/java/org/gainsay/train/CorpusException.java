package org.gainsay.train;

import java.util.List;

/** The training data cannot be read; carries every problem that was found. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Each as {@code file:line:column: CODE message}. */
  private final transient List<String> problems;

  CorpusException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, in order of the files. */
  public List<String> problems() {
    return problems;
  }
}
