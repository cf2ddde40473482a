package org.gainsay.cli;

import picocli.CommandLine.Option;

/** The option that says how much is done at once. */
final class Threads {
  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to work in. Default: one for each processor. The result is the same.")
  private Integer count;

  int count() throws UsageException {
    if (count == null) {
      return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }
    if (count < 1 || count > MOST) {
      throw new UsageException("--threads " + count + " (expected 1 to " + MOST + ")");
    }
    return count;
  }
}
