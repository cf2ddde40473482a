package org.gainsay.cli;

import java.io.IOException;
import java.util.Optional;
import org.gainsay.batch.FinishedRun;
import picocli.CommandLine.Option;

/** Which evidence store a run was linked with. */
final class RunStoreOption {
  @Option(
      names = "--evidence",
      paramLabel = "STORE",
      description = "Folder of the evidence store that the run was linked with, if there was one.")
  private String store;

  /** As it was given, if it was. */
  Optional<String> name() {
    return Optional.ofNullable(store);
  }

  /** The store; none where none was named. */
  RunStore open(Console console, String run, FinishedRun finished)
      throws IOException, UsageException {
    return store == null ? RunStore.NONE : RunStore.open(console, store, run, finished);
  }
}
