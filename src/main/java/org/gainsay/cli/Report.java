package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.RefusedException;
import org.gainsay.rule.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A run as pages for people. */
@CommandLine.Command(
    name = "report",
    header = "Writes a run as pages for a browser.",
    description =
        "RUN/report.html shows what was rated and by what, how the ratings are spread, who"
            + " contradicts whom, and each article with its claims, their arithmetic and the quotes"
            + " that they rest on. Larger runs have further pages in RUN/report-pages. Nothing is"
            + " loaded from elsewhere. With --article, one article and those that its evidence"
            + " stands in.",
    footer = {
      "",
      "Examples:",
      "  gainsay report run-1",
      "  gainsay report run-1 --article 2016-0229-7",
      "  gainsay report run-1 --outlook",
      "  gainsay report run-2 --evidence store"
    })
final class Report extends Command {
  /** With more articles than that, the outlook has to be asked for. */
  private static final int OUTLOOK = 200;

  @Parameters(paramLabel = "RUN", description = "Folder of a complete run.")
  private String run;

  @Mixin private SetupOptions setup = new SetupOptions();

  @Mixin private RunStoreOption store = new RunStoreOption();

  @Option(names = "--article", paramLabel = "ID", description = "Id of the only article to show.")
  private String article;

  @Option(
      names = "--outlook",
      negatable = true,
      description =
          "Try what further evidence would change each rating. Takes longer than all the rest, so"
              + " it is the default for up to 200 articles and for --article only.")
  private Optional<Boolean> outlook = Optional.empty();

  Report(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    FinishedRun finished = OpenedRun.finished(console, run);
    try (RunStore opened = store.open(console, run, finished)) {
      Setup made = setup.setup(console);
      RulePack rules = pack(made.rules());
      List<String> changes = changes(finished, made);
      RunPages pages = new RunPages(console, finished, rules, changes, opened);
      if (!changes.isEmpty() || !isOutlookWanted(finished)) {
        return write(pages, Optional.empty());
      }
      try (Pipeline<?> pipeline = engine.open(opened.setup(made, finished))) {
        return write(pages, Optional.of(pipeline));
      }
    } catch (RefusedException refused) {
      throw new UsageException(List.of(console.shown(refused.getMessage())));
    }
  }

  private boolean isOutlookWanted(FinishedRun finished) {
    return outlook.orElse(article != null || finished.manifest().counts().rated() <= OUTLOOK);
  }

  private ExitCode write(RunPages pages, Optional<Pipeline<?>> pipeline)
      throws IOException, UsageException, RefusedException {
    Path written = article == null ? pages.all(pipeline) : pages.one(article, pipeline);
    console.line(console.shown("Wrote " + written));
    return ExitCode.DONE;
  }

  /** What decided on the run and is otherwise now. */
  private List<String> changes(FinishedRun finished, Setup made) throws UsageException {
    Map<String, String> then = finished.manifest().conditions();
    return engine.hashes(made).entrySet().stream()
        .filter(now -> !now.getValue().equals(then.get(now.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
