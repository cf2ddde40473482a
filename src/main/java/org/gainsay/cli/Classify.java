package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gainsay.article.Reading;
import org.gainsay.batch.Counts;
import org.gainsay.batch.OccupiedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@CommandLine.Command(
    name = "classify",
    header = "Rates articles and writes one assessment a line, with the reasons.",
    description =
        "RUN then holds assessments.jsonl, tagged.jsonl, rejects.jsonl and, when all is done,"
            + " manifest.json. Nothing but the manifest depends on the time or on the threads.",
    footer = {
      "",
      "Examples:",
      "  gainsay classify news.jsonl --out run-1",
      "  gainsay classify archive/ \"today/*.html\" --out run-2 --threads 8",
      "  zcat dump.jsonl.gz | gainsay classify - --out run-3"
    })
final class Classify extends Command {
  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();

  @Option(
      names = "--out",
      paramLabel = "RUN",
      required = true,
      description = "Folder for what comes of it: a new one, or an empty one.")
  private String out;

  Classify(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    int count = threads.count();
    Setup made = setup.setup(console);
    Consumer<Consumer<Reading>> input = inputs.open(console);
    try (Pipeline<?> pipeline = engine.open(made)) {
      return run(pipeline, input, count, made);
    }
  }

  private <A> ExitCode run(
      Pipeline<A> pipeline, Consumer<Consumer<Reading>> input, int count, Setup made)
      throws IOException, UsageException {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("inputs", inputs.names());
    options.put("rules", made.rules().stream().map(Path::toString).toList());
    made.models().ifPresent(folder -> options.put("models", folder.toString()));
    options.put("threads", count);
    Map<String, String> versions = new LinkedHashMap<>(engine.versions());
    versions.putAll(pipeline.provenance());
    RunFiles files = new RunFiles(console.folder().resolve(out));
    Progress<A> progress = new Progress<>(console);
    Counts counts;
    try (progress) {
      Run<A> run = new Run<>(pipeline.stages(), count, Clock.systemUTC(), progress);
      counts = run.run(input, files, new RunInfo(versions, options));
    } catch (OccupiedException occupied) {
      throw new UsageException(occupied.getMessage());
    }
    progress.tell();
    console.out().print(pipeline.summary(progress.assessments(), console.colour()));
    console.line(sentence(counts) + " Everything is in " + out + ".");
    return ending(counts);
  }

  private static String sentence(Counts counts) {
    String superseded = counts.superseded() == 0 ? "" : " (" + counts.superseded() + " superseded)";
    return "%d read, %d rated, %d rejected%s, %d warnings."
        .formatted(counts.read(), counts.rated(), counts.rejected(), superseded, counts.warnings());
  }
}
