package org.gainsay.cli;

import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.Counts;
import org.gainsay.batch.ErrorLimit;
import org.gainsay.batch.RunSettings;
import org.gainsay.batch.Start;
import org.gainsay.rule.Label;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a run that may be left alone. */
final class RunOptions {
  /** How it begins. */
  static final class Beginning {
    @Option(
        names = "--resume",
        description =
            "Go on with RUN where it was broken off; begin it where it is not there. The result is"
                + " that of a run that never was. Refused where rules, models, sources, inputs or"
                + " --timeout are others than before.")
    private boolean resume;

    @Option(names = "--restart", description = "Begin RUN anew, whatever an earlier one left.")
    private boolean restart;
  }

  @ArgGroup(exclusive = true)
  private final Beginning beginning = new Beginning();

  @Mixin private TimeoutOption timeout = new TimeoutOption();

  @Option(
      names = "--max-errors",
      paramLabel = "N|N%",
      converter = ErrorLimits.class,
      description =
          "Stop with exit code 5 when more records than that are rejected; a share is looked at"
              + " from 1,000 records on and at the end. Default: no limit.")
  private ErrorLimit maxErrors = ErrorLimit.NONE;

  @Option(
      names = "--fail-below",
      paramLabel = "CREDIBILITY",
      converter = Labels.class,
      description =
          "End with exit code 3 where an article is rated lower, such as POSSIBLY_TRUE or 3. What"
              + " cannot be judged is not.")
  private Label failBelow;

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      description =
          "bar, lines (one a minute), json (a line every five seconds) or none, on standard error."
              + " Default: bar at a terminal, else lines.")
  private ProgressStyle progress;

  @Option(
      names = "--claimreview",
      description =
          "Also write claimreviews.jsonl: schema.org's ClaimReview for each claim that was judged."
              + " These are a machine's signals and no fact checks: publish only what a person has"
              + " checked. Needs --publisher.")
  private boolean claimReview;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who publishes the reviews of --claimreview and answers for them.")
  private String publisher;

  /** Options that need each other. */
  void check() throws UsageException {
    boolean named = publisher != null && !publisher.isBlank();
    if (claimReview != named) {
      throw new UsageException(
          "--claimreview and --publisher NAME go together (expected both: whoever publishes reviews"
              + " answers for them)");
    }
  }

  /** Who publishes reviews of claims; none where nobody does. */
  Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  RunSettings settings(int threads) {
    Start start = beginning.restart ? Start.RESTART : beginning.resume ? Start.RESUME : Start.NEW;
    return new RunSettings(threads, start, timeout.limit(), maxErrors);
  }

  ProgressStyle progress(Console console) {
    return progress == null ? ProgressStyle.of(console) : progress;
  }

  /** Adds what the manifest says of them. */
  void describe(Map<String, Object> options) {
    options.put("resume", beginning.resume);
    options.put("restart", beginning.restart);
    options.put("publisher", publisher);
    options.put("timeout", timeout());
    options.put("maxErrors", maxErrors());
    options.put("failBelow", failBelow == null ? null : failBelow.name());
  }

  /** As ISO 8601 says it; {@code null} where there is no limit. */
  String timeout() {
    return timeout.shown();
  }

  /** Whether the check that was asked for holds. */
  boolean holds(Counts counts) {
    return failBelow == null || counts.below(failBelow) == 0;
  }

  private String maxErrors() {
    return maxErrors.equals(ErrorLimit.NONE)
        ? null
        : String.valueOf(maxErrors.most()).replaceFirst("\\.0$", "")
            + (maxErrors.percent() ? "%" : "");
  }
}
