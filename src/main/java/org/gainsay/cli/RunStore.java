package org.gainsay.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.FinishedRun;
import org.gainsay.evidence.StoreException;
import org.gainsay.evidence.StoreReader;
import org.gainsay.evidence.StoreSnapshot;

/**
 * The evidence store that a run was linked with, as it is now.
 *
 * @param earlier its articles; none where the run was linked with no store, or it is not at hand
 * @param moved what is to be said where it holds something else than it did then
 */
record RunStore(Earlier earlier, Optional<String> moved, Optional<StoreReader> reader)
    implements Closeable {
  static final RunStore NONE = new RunStore(Earlier.NONE, Optional.empty(), Optional.empty());

  /**
   * Opens a store.
   *
   * @param run as it was given
   * @throws UsageException where it cannot be read, its articles were tagged with something else
   *     than those of the run, or the run was linked with none
   */
  static RunStore open(Console console, String store, String run, FinishedRun finished)
      throws IOException, UsageException {
    if (!finished.hasStore()) {
      throw new UsageException(
          "--evidence %s: %s was linked with no evidence store (expected a run that was)"
              .formatted(store, run));
    }
    StoreReader reader = Stores.read(console, store);
    try {
      Map<String, String> conditions = finished.manifest().conditions();
      reader.info().check(console.folder().resolve(store), Stores.taggers(conditions));
      String then = conditions.get(Earlier.CONDITION);
      String now = reader.stateWithout(finished.files().tagged());
      boolean same = now.equals(then) || reader.info().state().equals(then);
      return new RunStore(
          new StoreSnapshot(reader),
          same ? Optional.empty() : Optional.of(moved(then, now)),
          Optional.of(reader));
    } catch (StoreException refused) {
      reader.close();
      throw Stores.refused(console, refused);
    }
  }

  private static String moved(String then, String now) {
    return "the store has moved on: without the articles of the run its state is %s (expected %s;"
            .formatted(now, then)
        + " 'gainsay rerate' rates them with what it holds now)";
  }

  /** What makes the stages of a run, so that assessments say that they were made with the store. */
  Setup setup(Setup setup, FinishedRun run) {
    return reader.isEmpty()
        ? setup
        : setup.with(run.manifest().conditions().get(Earlier.CONDITION));
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
    }
  }
}
