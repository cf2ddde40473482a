package org.gainsay.batch;

import java.time.Duration;
import java.util.Optional;

/**
 * How a run goes about its work. Nothing here but {@code timeout} changes what it writes.
 *
 * @param timeout what one article may take in each stage; what takes longer is rejected
 */
public record RunSettings(
    int threads, Start start, Optional<Duration> timeout, ErrorLimit maxErrors) {
  /** A new run, to its end. */
  public static RunSettings of(int threads) {
    return new RunSettings(threads, Start.NEW, Optional.empty(), ErrorLimit.NONE);
  }
}
