package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.RefusedException;
import org.gainsay.rule.Rule;
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
      "  gainsay report run-1 --no-outlook"
    })
final class Report extends Command {
  @Parameters(paramLabel = "RUN", description = "Folder of a complete run.")
  private String run;

  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(names = "--article", paramLabel = "ID", description = "Id of the only article to show.")
  private String article;

  @Option(
      names = "--no-outlook",
      description =
          "Do not work out what would change the ratings: it takes longer than all the rest.")
  private boolean brief;

  Report(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    try {
      FinishedRun finished = FinishedRun.open(console.folder().resolve(run));
      Setup made = setup.setup(console);
      RunPages pages = new RunPages(console, finished, limits(made), changes(finished, made));
      if (brief || pages.hasChanged()) {
        return write(pages, null);
      }
      try (Pipeline<?> pipeline = engine.open(made)) {
        return write(pages, pipeline);
      }
    } catch (RefusedException refused) {
      throw new UsageException(List.of(console.shown(refused.getMessage())));
    }
  }

  private ExitCode write(RunPages pages, Pipeline<?> pipeline)
      throws IOException, UsageException, RefusedException {
    Path written = article == null ? pages.all(pipeline) : pages.one(article, pipeline);
    console.line(console.shown("Wrote " + written));
    return ExitCode.DONE;
  }

  private Map<String, String> limits(Setup made) throws UsageException {
    Map<String, String> limits = new TreeMap<>();
    for (Rule rule : pack(made.rules()).rules()) {
      limits.put(rule.id(), rule.limits());
    }
    return limits;
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
