package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.audit.Verdict;
import org.gainsay.audit.Verification;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.Input;
import org.gainsay.batch.RefusedException;
import org.gainsay.batch.Run;
import org.gainsay.batch.RunFiles;
import org.gainsay.batch.RunInfo;
import org.gainsay.batch.RunResult;
import org.gainsay.batch.RunSettings;
import org.gainsay.batch.Stages;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Rater;
import org.gainsay.report.AssessmentJson;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.Scale;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a run is what was written, and would come out the same again. */
@CommandLine.Command(
    name = "verify",
    header = "Checks whether a run is what was written, and would come out the same again.",
    description = {
      "Checks each line against the chain of hashes, each file against its hash, each quote against"
          + " the text, and works every number out again. Links and rates again what the run"
          + " tagged, with the rules that it kept. Says which rules, tables and models have changed"
          + " since. Ends with 3 where anything differs.",
      "With INPUT everything is read, tagged, linked and rated again, and compared byte for byte."
    },
    footer = {
      "",
      "Examples:",
      "  gainsay audit verify run-1",
      "  gainsay audit verify run-1 news.jsonl --format json"
    })
final class AuditVerify extends Command {
  @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a complete run.")
  private String run;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "INPUT",
      description = "What the run read, as it was given to 'gainsay classify'.")
  private List<String> inputs = List.of();

  @Option(names = "--format", paramLabel = "HOW", description = "text or json. Default: text.")
  private Format format = Format.TEXT;

  @Mixin private RunStoreOption store = new RunStoreOption();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private Threads threads = new Threads();

  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON
  }

  AuditVerify(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    int count = threads.count();
    Input input = inputs.isEmpty() ? null : InputArguments.open(console, inputs);
    Setup made = setup.setup(console);
    OpenedRun opened = OpenedRun.of(console, run, made.models());
    Setup now = setup.isGiven() || opened.given().isEmpty() ? made : made.with(opened.given());
    Verification verification = new Verification(opened.run());
    verification.surroundings(opened.before(), OpenedRun.now(engine, now));
    Optional<RulePack> rules = rules(opened);
    int lines = (int) opened.run().manifest().counts().rated();
    try (Steps steps = new Steps(console, "checking", lines)) {
      verification.files(
          rules.map(RulePack::scale).orElse(Scale.DEFAULT), done -> steps.at((int) done));
    }
    Optional<String> not = again(verification, opened, rules, input, count, lines);
    Verdict verdict = verification.verdict(not);
    console.out().print(format == Format.JSON ? VerdictJson.of(verdict) : text(verdict));
    return verdict.isSound() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private String text(Verdict verdict) {
    return VerdictText.of(run, verdict, !inputs.isEmpty());
  }

  /** The rules that the run kept; empty where it kept none, or they are none any more. */
  private Optional<RulePack> rules(OpenedRun opened) {
    if (opened.kept().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(pack(opened.kept().get().rules()));
    } catch (UsageException broken) {
      console.remark(broken.getMessage());
      return Optional.empty();
    }
  }

  /** Why it was not rated again, if it was not. */
  private Optional<String> again(
      Verification verification,
      OpenedRun opened,
      Optional<RulePack> rules,
      Input input,
      int count,
      int lines)
      throws IOException, UsageException {
    if (rules.isEmpty()) {
      return Optional.of("the run has no rules that can be loaded");
    }
    if (opened.run().hasStore() && store.name().isEmpty()) {
      return Optional.of("it was linked with an evidence store (name it with --evidence STORE)");
    }
    try (RunStore beside = store.open(console, run, opened.run())) {
      if (beside.moved().isPresent()) {
        return beside.moved();
      }
      if (input != null) {
        Setup setup = beside.setup(opened.kept().orElseThrow(), opened.run());
        return fromInput(verification, setup, input, beside.earlier(), count);
      }
      return rate(verification, opened, rules.get(), beside.earlier(), count, lines);
    }
  }

  private Optional<String> rate(
      Verification verification,
      OpenedRun opened,
      RulePack rules,
      Earlier earlier,
      int count,
      int lines)
      throws IOException {
    AssessmentJson json = new AssessmentJson();
    try (Rater rater = new Rater(rules, opened.provenance(rules));
        Steps steps = new Steps(console, "rating", lines)) {
      Stages<Assessment> stages =
          new Stages<>(
              () -> {
                throw new IllegalStateException("nothing is tagged");
              },
              LinkedArticles::of,
              () -> rater::rate,
              json::line,
              assessment -> assessment.rating().label());
      return verification.again(stages.beside(earlier), count, done -> steps.at((int) done));
    }
  }

  private Optional<String> fromInput(
      Verification verification, Setup kept, Input input, Earlier earlier, int count)
      throws IOException, UsageException {
    Path folder = Files.createTempDirectory("gainsay-verify");
    try (Pipeline<?> pipeline = engine.open(kept)) {
      RunResult result = rate(pipeline, input, earlier, new RunFiles(folder), count);
      if (result.ending() != RunResult.Ending.COMPLETE) {
        return Optional.of("it was interrupted");
      }
      verification.again(FinishedRun.open(folder));
      return Optional.empty();
    } catch (RefusedException impossible) {
      throw new IOException(impossible);
    } finally {
      FreshRun.delete(folder);
    }
  }

  private <A> RunResult rate(
      Pipeline<A> pipeline, Input input, Earlier earlier, RunFiles files, int count)
      throws IOException, RefusedException, UsageException {
    Map<String, String> conditions = new LinkedHashMap<>(pipeline.provenance());
    conditions.put("version", engine.versions().getOrDefault("Gainsay", ""));
    RunInfo info = new RunInfo(List.of(), Map.of(), Map.of(), Map.of(), conditions, Map.of());
    try (Progress<A> progress = new Progress<>(console, ProgressStyle.of(console), 0)) {
      return new Run<>(
              pipeline.stages(),
              List.of(),
              RunSettings.of(count),
              Clock.systemUTC(),
              progress,
              earlier)
          .run(input, files, info);
    }
  }
}
