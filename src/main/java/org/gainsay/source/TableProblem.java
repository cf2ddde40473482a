package org.gainsay.source;

/**
 * Something that is wrong in a table.
 *
 * @param file name of the table
 * @param line on which the row begins, from 1
 * @param column where the cell begins, from 1; 1 where the whole row is meant
 */
public record TableProblem(String file, int line, int column, String code, String message) {

  /** {@code file:line:column: CODE message}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + code + " " + message;
  }
}
