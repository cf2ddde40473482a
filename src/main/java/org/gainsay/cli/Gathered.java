package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gainsay.article.Corpus;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.InOrder;
import org.gainsay.batch.Input;
import org.gainsay.batch.RefusedException;
import org.gainsay.batch.Tagger;
import org.gainsay.evidence.StoreEntry;
import org.gainsay.evidence.StoreWriter;

/** What complete runs kept and what inputs hold, for an evidence store. */
final class Gathered {
  private final Console console;
  private final Map<String, StoreEntry> entries = new LinkedHashMap<>();
  private int rejected;

  Gathered(Console console) {
    this.console = console;
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
      run.read(entry -> add(StoreEntry.of(entry.article())));
    } catch (RefusedException refused) {
      throw new UsageException(List.of(console.shown(refused.getMessage())));
    }
  }

  private void tag(Input input, Supplier<Tagger> taggers, int threads) {
    ThreadLocal<Tagger> tagger = ThreadLocal.withInitial(taggers);
    try (InOrder<Optional<StoreEntry>> inOrder =
        new InOrder<>(threads, made -> made.ifPresentOrElse(this::add, () -> rejected++))) {
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

  private void add(StoreEntry entry) {
    entries.put(entry.article().article().id(), entry);
  }

  /**
   * Adds them to a store.
   *
   * @return how many were not there as they are
   */
  int addTo(StoreWriter store) throws IOException {
    Set<String> superseded =
        new HashMap<>(
                Corpus.superseded(
                    entries.values().stream().map(each -> each.article().article()).toList()))
            .keySet();
    int added = 0;
    for (StoreEntry entry : entries.values()) {
      if (!superseded.contains(entry.article().article().id()) && store.add(entry)) {
        added++;
      }
    }
    return added;
  }
}
