package org.gainsay.author;

import java.util.List;

/**
 * How a case came out.
 *
 * @param failures what was expected and what came instead; empty where all came out
 */
public record CaseResult(Example example, Example.Case of, List<Failure> failures) {
  public CaseResult {
    failures = List.copyOf(failures);
  }

  /** What became of a case. */
  public enum Status {
    PASSED,
    FAILED,
    /** It does not come out yet, and is known not to. */
    TODO,
    /** It is marked as one that does not come out yet, and does. */
    TODO_PASSED
  }

  /**
   * One thing that did not come out.
   *
   * @param expected in a sentence
   * @param got what came instead, line by line
   */
  public record Failure(String expected, List<String> got) {
    public Failure {
      got = List.copyOf(got);
    }
  }

  public Status status() {
    if (of.todo()) {
      return failures.isEmpty() ? Status.TODO_PASSED : Status.TODO;
    }
    return failures.isEmpty() ? Status.PASSED : Status.FAILED;
  }

  /** {@code rules/examples/CON-01.yaml:3}. */
  public String place() {
    return example.file() + ":" + of.line();
  }

  /** {@code CON-01: residents deny it}. */
  public String name() {
    return example.rule() + ": " + of.name();
  }
}
