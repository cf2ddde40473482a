package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.Input;
import org.gainsay.batch.RefusedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;
import org.gainsay.batch.RunResult;
import org.gainsay.batch.RunSettings;
import org.gainsay.evidence.StoredArticles;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job. */
@CommandLine.Command(
    name = "classify",
    header = "Rates articles and writes one assessment a line, with the reasons.",
    description =
        "RUN then holds assessments.jsonl, assessments.csv, tagged.jsonl, rejects.jsonl and, when all is done,"
            + " manifest.json. Nothing but the manifest depends on the time or on the threads. A run"
            + " that is broken off, in whatever way, can be resumed.",
    footer = {
      "",
      "Examples:",
      "  gainsay classify news.jsonl --out run-1",
      "  gainsay classify archive/ \"today/*.html\" --out run-2 --threads 8",
      "  zcat dump.jsonl.gz | gainsay classify - --out run-3",
      "  gainsay classify archive/ --out run-2 --resume --timeout 30s --max-errors 1%%",
      "  gainsay classify today.jsonl --out run-4 --evidence store"
    })
final class Classify extends Command {
  /** Articles that the table shows; more than that nobody reads at a terminal. */
  private static final int SHOWN = 50;

  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();
  @Mixin private RunOptions options = new RunOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--dry-run",
      description = "Load rules and models and read all inputs, but rate and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--out",
      paramLabel = "RUN",
      required = true,
      description =
          "Folder for what comes of it: a new or empty one, but for --resume and --restart.")
  private String out;

  @Option(
      names = "--evidence",
      paramLabel = "STORE",
      description =
          "Folder of an evidence store, made where it is not there: what the articles say is linked"
              + " with what those of earlier runs say, and joins it when the run is complete.")
  private String evidence;

  Classify(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    int count = threads.count();
    options.check();
    Setup made = setup.setup(console);
    Input input = inputs.open(console);
    if (evidence == null || dryRun) {
      return run(input, count, made, Earlier.NONE);
    }
    try (StoredArticles store = Stores.join(console, evidence, Stores.taggers(engine, made))) {
      return run(input, count, made.with(store.state()), store);
    }
  }

  private ExitCode run(Input input, int count, Setup made, Earlier earlier)
      throws IOException, UsageException {
    try (Pipeline<?> pipeline = engine.open(made)) {
      return dryRun
          ? new DryRun(console).run(input)
          : run(pipeline, input, options.settings(count), made, earlier);
    }
  }

  private <A> ExitCode run(
      Pipeline<A> pipeline, Input input, RunSettings settings, Setup made, Earlier earlier)
      throws IOException, UsageException {
    RunInfo info = info(pipeline, settings, made);
    RunFiles files = new RunFiles(console.folder().resolve(out));
    Progress<A> progress = new Progress<>(console, options.progress(console), SHOWN);
    Run<A> run =
        new Run<>(
            pipeline.stages(),
            pipeline.outputs(options.publisher()),
            settings,
            Clock.systemUTC(),
            progress,
            earlier);
    StopSignal signal = new StopSignal(run::stop);
    try (signal) {
      RunResult result;
      try (progress) {
        result = run.run(input, files, info);
      }
      progress.tell();
      return ending(pipeline, result, progress.assessments());
    } catch (RefusedException refused) {
      throw new UsageException(refused.getMessage().lines().toList());
    }
  }

  private RunInfo info(Pipeline<?> pipeline, RunSettings settings, Setup made)
      throws UsageException {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("inputs", inputs.names(console));
    asked.put("out", out);
    asked.put("rules", made.rules().stream().map(Path::toString).toList());
    made.models().ifPresent(folder -> asked.put("models", folder.toString()));
    if (evidence != null) {
      asked.put("evidence", evidence);
    }
    asked.put("threads", settings.threads());
    options.describe(asked);
    Map<String, String> versions = new LinkedHashMap<>(engine.versions());
    versions.putAll(pipeline.provenance());
    Map<String, String> conditions = new LinkedHashMap<>();
    conditions.put("version", engine.versions().getOrDefault("Gainsay", ""));
    conditions.putAll(pipeline.provenance());
    conditions.put("inputs", String.join(" ", inputs.names(console)));
    conditions.put("timeout", options.timeout());
    conditions.put("publisher", options.publisher().orElse(null));
    return new RunInfo(
        spec.commandLine().getParseResult().originalArgs(),
        versions,
        asked,
        engine.files(made),
        conditions,
        engine.kept(made));
  }

  private <A> ExitCode ending(Pipeline<A> pipeline, RunResult result, List<A> first) {
    Counts counts = result.counts();
    if (result.ending() == RunResult.Ending.COMPLETE) {
      console.out().print(pipeline.summary(first, counts, console.colour()));
      console.line(sentence(counts) + " Everything is in " + out + ".");
      return options.holds(counts) || counts.failed() > 0 ? ending(counts) : ExitCode.CHECK_FAILED;
    }
    boolean interrupted = result.ending() == RunResult.Ending.INTERRUPTED;
    String why = interrupted ? "Interrupted." : "Stopped: too many records are rejected.";
    console.remark(why + " What is done is in " + out + "; --resume goes on with it.");
    return interrupted ? ExitCode.INTERRUPTED : ExitCode.TOO_MANY_REJECTED;
  }

  private static String sentence(Counts counts) {
    String superseded = counts.superseded() == 0 ? "" : " (" + counts.superseded() + " superseded)";
    return "%d read, %d rated, %d rejected%s, %d warnings."
        .formatted(counts.read(), counts.rated(), counts.rejected(), superseded, counts.warnings());
  }
}
