package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Input;
import org.gainsay.batch.RefusedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;
import org.gainsay.batch.RunSettings;

/** Explains an article of inputs that were not rated before, by way of a run nobody keeps. */
final class FreshRun {
  private FreshRun() {}

  static <A> ExitCode explain(
      Console console,
      Pipeline<A> pipeline,
      Input input,
      int threads,
      String article,
      OptionalInt claim)
      throws IOException, UsageException {
    Path folder = Files.createTempDirectory("gainsay");
    Progress<A> progress = new Progress<>(console, ProgressStyle.of(console), Integer.MAX_VALUE);
    Counts counts;
    try (progress) {
      counts = rate(pipeline, input, folder, threads, progress);
    } finally {
      delete(folder);
    }
    progress.tell();
    List<A> rated = progress.assessments();
    if (rated.isEmpty() && counts.failed() > 0) {
      return ExitCode.SOME_REJECTED;
    }
    List<String> ids = rated.stream().map(pipeline::id).toList();
    A chosen = rated.get(ids.indexOf(Explain.chosen(article, ids)));
    console.out().print(pipeline.explain(chosen, claim, console.colour()));
    return Command.ending(counts);
  }

  /** Rates the articles of the input in a folder that is empty. */
  static <A> Counts rate(
      Pipeline<A> pipeline, Input input, Path folder, int threads, Progress<A> progress)
      throws IOException {
    RunSettings settings = RunSettings.of(threads);
    try {
      return new Run<>(pipeline.stages(), List.of(), settings, Clock.systemUTC(), progress)
          .run(input, new RunFiles(folder), RunInfo.NONE)
          .counts();
    } catch (RefusedException impossible) {
      throw new IOException(impossible);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
