package org.gainsay.report;

import java.util.List;

/** Text in lines of 80 columns, for those who print no assessment. */
public final class Wrapped {
  private Wrapped() {}

  /**
   * In lines of at most 80 columns: the first behind {@code head}, the others as far in. Nothing in
   * them drives a terminal.
   */
  public static List<String> lines(String head, String text) {
    return Plain.wrap(head, text);
  }

  /** On one line, however long. */
  public static String words(String text) {
    return Plain.words(text);
  }
}
