package org.gainsay.cli;

import java.util.Collection;

/** The user has to change something, and the message says what. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence
   */
  public UsageException(String message) {
    super("gainsay: " + message);
  }

  /**
   * @param problems each with its place: {@code file:line: CODE message}
   */
  public UsageException(Collection<String> problems) {
    super(String.join("\n", problems));
  }
}
