package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.Counts;
import org.gainsay.batch.RefusedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;
import org.gainsay.batch.RunResult;
import org.gainsay.batch.RunSettings;
import org.gainsay.batch.Stages;
import org.gainsay.evidence.StoreException;
import org.gainsay.evidence.StoreReader;
import org.gainsay.evidence.StoreSnapshot;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rates a run anew in the light of what a store holds now. */
@CommandLine.Command(
    name = "rerate",
    header = "Rates a run anew in the light of newer evidence, without tagging again.",
    description =
        "Links what RUN tagged with what the store holds now, rates it with the rules that RUN kept,"
            + " and says which ratings moved and through which article. RUN and the store stay as"
            + " they are; evidence from after an article's day is marked as later.",
    footer = {"", "Examples:", "  gainsay rerate run-1 --evidence store --out run-1-now"})
final class Rerate extends Command {
  /** Moved ratings that are shown; all are in the two runs. */
  private static final int SHOWN = 50;

  @Parameters(paramLabel = "RUN", description = "The folder of a complete run.")
  private String run;

  @Option(
      names = "--out",
      paramLabel = "RUN2",
      required = true,
      description = "Folder for what comes of it: a new or empty one.")
  private String out;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of the models of RUN, where they are not those that come along.")
  private String models;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private Threads threads = new Threads();
  @Spec private CommandSpec spec;

  Rerate(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    OpenedRun opened = OpenedRun.of(console, run, SetupOptions.models(console, models));
    Setup setup = opened.remakable(run, engine);
    try (StoreReader reader = Stores.read(console, store.name())) {
      reader.info().check(console.folder().resolve(store.name()), Stores.taggers(engine, setup));
      StoreSnapshot snapshot = new StoreSnapshot(reader);
      try (Pipeline<?> pipeline = engine.open(setup.with(snapshot.state()))) {
        return rate(pipeline, opened, setup, snapshot);
      }
    } catch (StoreException refused) {
      throw Stores.refused(console, refused);
    }
  }

  private <A> ExitCode rate(
      Pipeline<A> pipeline, OpenedRun opened, Setup setup, StoreSnapshot snapshot)
      throws IOException, UsageException {
    RunFiles before = opened.run().files();
    RunFiles now = new RunFiles(console.folder().resolve(out));
    KeptArticles kept = new KeptArticles(before.tagged(), run + "/tagged.jsonl");
    Stages<A> all = pipeline.stages();
    Stages<A> stages =
        new Stages<>(() -> kept::tagged, all.linker(), all.raters(), all.json(), all.label());
    RunSettings settings = RunSettings.of(threads.count());
    RunResult result;
    try (Progress<A> progress = new Progress<>(console, ProgressStyle.of(console), 0)) {
      result =
          new Run<>(
                  stages,
                  pipeline.outputs(Optional.empty()),
                  settings,
                  Clock.systemUTC(),
                  progress,
                  snapshot)
              .run(kept, now, info(pipeline, settings, setup));
    } catch (RefusedException refused) {
      throw new UsageException(refused.getMessage().lines().map(console::shown).toList());
    }
    tell(Moved.between(before.assessments(), now.assessments()), result.counts());
    return ending(result.counts());
  }

  private void tell(List<String> moved, Counts counts) {
    moved.stream().limit(SHOWN).forEach(console::line);
    if (moved.size() > SHOWN) {
      console.line("... and " + (moved.size() - SHOWN) + " more");
    }
    console.line(
        "%d rated, %d moved. Everything is in %s.".formatted(counts.rated(), moved.size(), out));
  }

  private RunInfo info(Pipeline<?> pipeline, RunSettings settings, Setup setup)
      throws UsageException {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("run", run);
    asked.put("out", out);
    asked.put("evidence", store.name());
    asked.put("rules", setup.rules().stream().map(Path::toString).toList());
    asked.put("threads", settings.threads());
    Map<String, String> versions = new LinkedHashMap<>(engine.versions());
    versions.putAll(pipeline.provenance());
    Map<String, String> conditions = new LinkedHashMap<>();
    conditions.put("version", engine.versions().getOrDefault("Gainsay", ""));
    conditions.putAll(pipeline.provenance());
    conditions.put("inputs", run);
    return new RunInfo(
        spec.commandLine().getParseResult().originalArgs(),
        versions,
        asked,
        engine.files(setup),
        conditions,
        engine.kept(setup));
  }
}
