package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gainsay.article.Reading;
import org.gainsay.batch.Counts;
import org.gainsay.batch.OccupiedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;

/** Explains an article of inputs that were not rated before, by way of a run nobody keeps. */
final class FreshRun {
  private FreshRun() {}

  static <A> ExitCode explain(
      Console console,
      Pipeline<A> pipeline,
      Consumer<Consumer<Reading>> input,
      int threads,
      String article,
      OptionalInt claim)
      throws IOException, UsageException {
    Path folder = Files.createTempDirectory("gainsay");
    Progress<A> progress = new Progress<>(console);
    Counts counts;
    try (progress) {
      Run<A> run = new Run<>(pipeline.stages(), threads, Clock.systemUTC(), progress);
      counts = run.run(input, new RunFiles(folder), new RunInfo(Map.of(), Map.of()));
    } catch (OccupiedException impossible) {
      throw new IOException(impossible);
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

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
