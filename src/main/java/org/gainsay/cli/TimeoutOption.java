package org.gainsay.cli;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long one article may take. */
public final class TimeoutOption {
  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = Durations.class,
      description =
          "What one article may take in each stage, such as 30s or 2m; what takes longer is"
              + " rejected. Default: no limit.")
  private Duration timeout;

  /** The limit; none where none was given. */
  public Optional<Duration> limit() {
    return Optional.ofNullable(timeout);
  }

  /** As ISO 8601 says it; {@code null} where there is no limit. */
  public String shown() {
    return timeout == null ? null : timeout.toString();
  }
}
