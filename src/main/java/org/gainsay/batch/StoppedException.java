package org.gainsay.batch;

/** Ends a pass before its end. Never leaves the package. */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final RunResult.Ending ending;

  StoppedException(RunResult.Ending ending) {
    super(ending.name(), null, false, false);
    this.ending = ending;
  }

  RunResult.Ending ending() {
    return ending;
  }
}
