package org.gainsay.cli;

import picocli.CommandLine.Option;

/** Which evidence store is meant. */
final class StoreOption {
  @Option(
      names = "--evidence",
      paramLabel = "STORE",
      required = true,
      description = "Folder of the evidence store.")
  private String store;

  /** As it was given. */
  String name() {
    return store;
  }
}
