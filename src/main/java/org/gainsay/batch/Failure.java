package org.gainsay.batch;

import org.gainsay.article.ProblemCode;
import org.gainsay.article.Reading;

/** A fault of ours that shows in one article. */
final class Failure {
  private Failure() {}

  /** What was thrown, and where. */
  static Reading.Rejected of(Reading.Read read, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String said = failure.toString().lines().findFirst().orElse("");
    // half a character cannot be written
    String what = said.replaceAll("[\\ud800-\\udfff]", "?") + where;
    return read.rejected(
        ProblemCode.PROCESSING_FAILED.name(), what + " (expected an assessment; please report it)");
  }
}
