package org.gainsay.batch;

import java.time.Duration;
import java.util.Optional;
import org.gainsay.article.ProblemCode;

/** What is said of an article on which a stage failed. */
public final class Attempt {
  private Attempt() {}

  /** The code of an article on which a stage failed. */
  public static String failedCode() {
    return ProblemCode.PROCESSING_FAILED.name();
  }

  /** What was thrown, and where: a fault of ours that shows in one article. */
  public static String failed(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String said = failure.toString().lines().findFirst().orElse("");
    // half a character cannot be written
    String what = said.replaceAll("[\\ud800-\\udfff]", "?") + where;
    return what + " (expected an assessment; please report it)";
  }

  /** What is said of an earlier revision, {@code by} being the id of the one that counts. */
  public static String superseded(String by) {
    return "article \"" + by + "\" is a later revision of the same url";
  }

  /** The code of an article that took too long. */
  public static String lateCode() {
    return ProblemCode.TIMEOUT.name();
  }

  /**
   * What is said of it.
   *
   * @param stage for example {@code tagging}
   */
  public static String late(String stage, Optional<Duration> limit) {
    String seconds = limit.map(each -> String.valueOf(each.toMillis() / 1000.0)).orElse("");
    return "%s it took more than %s s (expected less; --timeout allows more)"
        .formatted(stage, seconds);
  }
}
