package org.gainsay.article;

/** An article that cannot be rated, with a code that the documentation explains. */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;

  public RejectedException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** For example {@code LANGUAGE_NOT_SUPPORTED}. */
  public String code() {
    return code;
  }
}
