package org.gainsay.article;

/**
 * Something that is wrong with an input.
 *
 * @param file the file as it was named, {@code -} for standard input
 * @param line line on which the record begins, from 1; 1 where the whole file is meant
 * @param code name of a {@link ProblemCode}, or the code of a {@link RejectedException}
 * @param message what is wrong and what was expected
 */
public record Problem(String file, int line, String code, String message) {
  public Problem(String file, int line, ProblemCode code, String message) {
    this(file, line, code.name(), message);
  }

  /** As it is printed: {@code file:line: CODE message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + code + " " + message;
  }
}
