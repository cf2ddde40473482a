package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gainsay.article.Corpus;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.InOrder;
import org.gainsay.batch.Input;
import org.gainsay.batch.RefusedException;
import org.gainsay.batch.RunListener.Phase;
import org.gainsay.batch.Tagger;
import org.gainsay.evidence.StoreBatch;
import org.gainsay.evidence.StoreEntry;

/** Brings together what complete runs kept and what inputs hold, for an evidence store. */
final class Gathered {
  private final Console console;
  private final StoreBatch batch;
  private final Meter meter;
  private int read;
  private int rejected;

  /**
   * @param meter sees how many articles have been tagged
   */
  Gathered(Console console, StoreBatch batch, Meter meter) {
    this.console = console;
    this.batch = batch;
    this.meter = meter;
  }

  /** How many records of inputs are no articles that could be tagged. */
  int rejected() {
    return rejected;
  }

  /**
   * Reads runs and inputs; of an article that comes twice the later one counts.
   *
   * @throws UsageException where one cannot be read, or a run was tagged with something else
   */
  void read(List<String> names, Engine engine, Setup setup, int threads)
      throws IOException, UsageException {
    Map<String, String> taggers = Stores.taggers(engine, setup);
    List<String> inputs = new ArrayList<>();
    for (String name : names) {
      Path folder = console.folder().resolve(name);
      if (FinishedRun.isRun(folder)) {
        run(name, folder, taggers);
      } else {
        inputs.add(name);
      }
    }
    if (!inputs.isEmpty()) {
      Input input = InputArguments.open(console, inputs);
      tag(input, engine.taggers(setup), threads);
    }
  }

  private void run(String name, Path folder, Map<String, String> taggers)
      throws IOException, UsageException {
    try {
      FinishedRun run = FinishedRun.open(folder);
      for (Map.Entry<String, String> each : taggers.entrySet()) {
        String was = run.manifest().conditions().getOrDefault(each.getKey(), "unknown");
        if (!was.equals(each.getValue())) {
          throw new UsageException(
              "%s was tagged with %s %s, and here is %s (expected the same; name its inputs instead)"
                  .formatted(name, each.getKey(), was, each.getValue()));
        }
      }
      run.read(entry -> batch.add(StoreEntry.of(entry.article())));
    } catch (RefusedException refused) {
      throw new UsageException(List.of(console.shown(refused.getMessage())));
    }
  }

  private void tag(Input input, Supplier<Tagger> taggers, int threads) {
    ThreadLocal<Tagger> tagger = ThreadLocal.withInitial(taggers);
    try (InOrder<Optional<StoreEntry>> inOrder = new InOrder<>(threads, this::take)) {
      input.read(
          Corpus.uniqueIds(
              reading -> {
                if (reading instanceof Reading.Read read) {
                  inOrder.submit(() -> tag(read, tagger.get()));
                } else if (reading instanceof Reading.Rejected left) {
                  inOrder.submit(() -> left(left.problem()));
                }
              }));
      inOrder.finish();
    }
  }

  private void take(Optional<StoreEntry> made) {
    made.ifPresentOrElse(batch::add, () -> rejected++);
    meter.at(Phase.TAGGING, ++read, OptionalLong.empty());
  }

  private Optional<StoreEntry> tag(Reading.Read read, Tagger tagger) {
    try {
      return Optional.of(StoreEntry.of(tagger.tag(read.article())));
    } catch (RejectedException why) {
      return left(read.rejected(why.code(), why.getMessage()).problem());
    }
  }

  private Optional<StoreEntry> left(Problem problem) {
    console.remark(problem.toString());
    return Optional.empty();
  }
}
