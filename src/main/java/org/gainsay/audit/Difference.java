package org.gainsay.audit;

/**
 * Something in which a run is not what it should be.
 *
 * @param file as it is called within the run, or an input, rule, table or model
 * @param line from 1; 1 where the whole file is meant
 * @param article id of the article that it is about, or {@code ""}
 * @param message what differs and why
 */
public record Difference(Code code, String file, int line, String article, String message) {

  /** {@code file:line: CODE article "id": message}. */
  @Override
  public String toString() {
    String about = article.isEmpty() ? "" : "article \"" + article + "\": ";
    return file + ":" + line + ": " + code + " " + about + message;
  }
}
