package org.gainsay.article;

/** Ends the reading of one record. Never leaves the package. */
final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1L;
  private final ProblemCode code;

  BadRecordException(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  ProblemCode code() {
    return code;
  }
}
