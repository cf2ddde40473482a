package org.gainsay.rate;

/** The rules did not come to an end on an article within their limits. */
public final class OverrunException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  /**
   * @param code name of an {@link org.gainsay.article.ProblemCode}
   */
  public OverrunException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** {@code RULES_TIMEOUT}, {@code RULES_MEMORY} or {@code RULES_ENDLESS}. */
  public String code() {
    return code;
  }
}
