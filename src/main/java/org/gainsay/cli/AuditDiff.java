package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.audit.Comparing;
import org.gainsay.audit.Means;
import org.gainsay.audit.Pages;
import org.gainsay.audit.RunDiff;
import org.gainsay.audit.Side;
import org.gainsay.batch.TaggedJson;
import org.gainsay.rate.Rater;
import org.gainsay.tag.Models;
import org.gainsay.tag.TaggedArticle;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What moved between two runs, and what moved it. */
@CommandLine.Command(
    name = "diff",
    header = "Says which ratings moved between two runs, and what moved each.",
    description =
        "Rules, rows of sources.csv, places and articles are put back one at a time, as they were in"
            + " RUN1, and what RUN2 made of its articles is made again: the cause with which a rating"
            + " is what it was has moved it. So are models and articles of the evidence store of"
            + " RUN2 where they are named; a version cannot be put back. Both runs must have kept"
            + " their rules.",
    footer = {
      "",
      "Examples:",
      "  gainsay audit diff run-1 run-2",
      "  gainsay audit diff run-1 run-2 --format html --out moved.html",
      "  gainsay audit diff run-1 run-1-now --evidence store"
    })
final class AuditDiff extends Command {
  @Parameters(index = "0", paramLabel = "RUN1", description = "The folder of the run before.")
  private String first;

  @Parameters(index = "1", paramLabel = "RUN2", description = "The folder of the run after.")
  private String second;

  @Option(
      names = "--format",
      paramLabel = "HOW",
      description = "text, json or html. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there. Default: standard output.")
  private String out;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of the models of RUN2, where they are not those that come along.")
  private String models;

  @Option(
      names = "--models-before",
      paramLabel = "DIR",
      description = "Folder of the models of RUN1, where they are others.")
  private String modelsBefore;

  @Mixin private RunStoreOption store = new RunStoreOption();

  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  AuditDiff(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    var folder = SetupOptions.models(console, models);
    OpenedRun before = OpenedRun.of(console, first, folder);
    OpenedRun now = OpenedRun.of(console, second, folder);
    Side one = side(before, first);
    Side other = side(now, second);
    Comparing comparing = new Comparing(one, other);
    RunDiff diff;
    try (RunStore beside = store.open(console, second, now.run())) {
      diff = diff(comparing, before, now, one, other, beside);
    }
    String made =
        switch (format) {
          case TEXT -> DiffText.of(first, second, diff);
          case JSON -> DiffJson.of(diff);
          case HTML -> new Pages().diff(diff, first, second);
        };
    if (out == null) {
      console.out().print(made);
    } else {
      Path file = console.folder().resolve(out);
      Files.writeString(file, made);
      console.line("%d ratings moved. See %s.".formatted(diff.changed().size(), out));
    }
    return ExitCode.DONE;
  }

  private Side side(OpenedRun opened, String name) throws IOException, UsageException {
    Setup kept = opened.setup(name);
    Tables tables = engine.tables(kept);
    List<TaggedArticle> articles = new ArrayList<>();
    new TaggedJson().read(opened.run().files().tagged(), articles::add);
    return new Side(
        opened.run().files(),
        opened.run().manifest().conditions(),
        opened.before(),
        articles,
        pack(kept.rules()),
        tables.registry(),
        tables.gazetteer());
  }

  private RunDiff diff(
      Comparing comparing, OpenedRun before, OpenedRun now, Side one, Side other, RunStore beside)
      throws IOException, UsageException {
    Setup kept;
    try {
      kept = now.remakable(second, engine);
    } catch (UsageException elsewhere) {
      return comparing.diff(elsewhere.getMessage().replaceFirst("^gainsay: ", ""));
    }
    Models loaded = engine.models(kept);
    Optional<Models> others = modelsBefore(before);
    try (Rater rater = new Rater(other.rules(), now.provenance(other.rules()));
        Rater raterBefore = new Rater(one.rules(), before.provenance(one.rules()))) {
      Means means = new Means(loaded, others, rater, raterBefore, beside.earlier());
      try (Steps steps = new Steps(console, "putting back", comparing.size(means))) {
        return comparing.diff(means, steps::at);
      }
    }
  }

  /** The models of the first run, where they were named. */
  private Optional<Models> modelsBefore(OpenedRun before) throws IOException, UsageException {
    if (modelsBefore == null) {
      return Optional.empty();
    }
    Setup setup =
        OpenedRun.of(console, first, SetupOptions.models(console, modelsBefore)).setup(first);
    String is = engine.hashes(setup).get("models");
    String was = before.run().manifest().conditions().getOrDefault("models", "");
    if (!is.equals(was)) {
      throw new UsageException(
          "--models-before %s are models %s (expected %s, those of %s)"
              .formatted(modelsBefore, is, was, first));
    }
    return Optional.of(engine.models(setup));
  }
}
