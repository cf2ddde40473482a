package org.gainsay.cli;

/** The user has to change something; the message says what, on one line or on several. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
