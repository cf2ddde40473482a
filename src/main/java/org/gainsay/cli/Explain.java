package org.gainsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.gainsay.batch.FinishedRun;
import org.gainsay.batch.Input;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why one article is rated as it is. */
@CommandLine.Command(
    name = "explain",
    header = "Says why an article is rated as it is.",
    description =
        "Shows which rules fired on which claims, who says so and why it is taken for the same event;"
            + " which findings each label rests on, and what evidence would change it. INPUT may be"
            + " the folder of a run.",
    footer = {
      "",
      "Examples:",
      "  gainsay explain article.html",
      "  gainsay explain news.jsonl --article 2016-0229-7",
      "  gainsay explain run-1 --article 2016-0229-7 --claim 2",
      "  gainsay explain run-1 --article 2016-0229-7 --evidence store"
    })
final class Explain extends Command {
  @Mixin private InputArguments inputs = new InputArguments();
  @Mixin private SetupOptions setup = new SetupOptions();
  @Mixin private RunStoreOption store = new RunStoreOption();
  @Mixin private Threads threads = new Threads();

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Id of the article; not needed where there is one only.")
  private String article;

  @Option(names = "--claim", paramLabel = "N", description = "Number of the only claim to explain.")
  private Integer claim;

  Explain(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    int count = threads.count();
    OptionalInt number = claim == null ? OptionalInt.empty() : OptionalInt.of(claim);
    String first = inputs.names(console).get(0);
    boolean ofRun = FinishedRun.isRun(console.folder().resolve(first));
    if (ofRun && inputs.names(console).size() > 1) {
      throw new UsageException(
          first + " is a run, which is explained alone (expected no other input)");
    }
    if (ofRun) {
      return past(first, OpenedRun.finished(console, first), number);
    }
    if (store.name().isPresent()) {
      throw new UsageException(
          "--evidence needs a run that was linked with the store (expected the folder of one instead"
              + " of "
              + first
              + ")");
    }
    Input input = inputs.open(console);
    try (Pipeline<?> pipeline = engine.open(setup.setup(console))) {
      return FreshRun.explain(console, pipeline, input, count, article, number);
    }
  }

  private ExitCode past(String name, FinishedRun run, OptionalInt number)
      throws IOException, UsageException {
    try (RunStore opened = store.open(console, name, run);
        Pipeline<?> pipeline = engine.open(opened.setup(setup.setup(console), run))) {
      return PastRun.explain(console, pipeline, run, opened, article, number);
    }
  }

  /** The id that is meant, of those there are. */
  static String chosen(String asked, List<String> ids) throws UsageException {
    if (asked != null && ids.contains(asked)) {
      return asked;
    }
    if (asked == null && ids.size() == 1) {
      return ids.get(0);
    }
    if (ids.isEmpty()) {
      throw new UsageException("no article was rated (expected at least one)");
    }
    String some = String.join(", ", ids.subList(0, Math.min(10, ids.size())));
    String more = ids.size() > 10 ? ", ... " + ids.size() + " in all" : "";
    String what =
        asked == null
            ? "there are " + ids.size() + " articles; choose one with --article ID"
            : "--article " + asked + " is not among the rated articles";
    throw new UsageException(what + " (expected one of " + some + more + ")");
  }
}
