package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.article.DidYouMean;
import org.gainsay.audit.Contest;
import org.gainsay.audit.Packet;
import org.gainsay.audit.Pages;
import org.gainsay.audit.Remaking;
import org.gainsay.batch.Earlier;
import org.gainsay.batch.TaggedJson;
import org.gainsay.rate.Rater;
import org.gainsay.report.Wrapped;
import org.gainsay.rule.RulePack;
import org.gainsay.tag.TaggedArticle;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The packet for an outlet that objects. */
@CommandLine.Command(
    name = "contest",
    header = "Makes the packet for an outlet that objects.",
    description =
        "One page with every fact that is held about a source, each with its reference and day;"
            + " every rating that those facts moved; and what each would be without them. Articles"
            + " that may name the source are tagged again without the facts, and all are linked and"
            + " rated again, with the rules that the run kept.",
    footer = {
      "",
      "Examples:",
      "  gainsay audit contest run-1 --source \"Radio Chu\"",
      "  gainsay audit contest run-1 --source radio-chu.example --out packet.html",
      "  gainsay audit contest run-2 --source \"Radio Chu\" --evidence store"
    })
final class AuditContest extends Command {
  @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a complete run.")
  private String run;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      required = true,
      description = "Name, alias or domain of the source.")
  private String source;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Default: contest-NAME.html in the folder of the run.")
  private String out;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of the models of the run, where they are not those that come along.")
  private String models;

  @Mixin private RunStoreOption store = new RunStoreOption();

  AuditContest(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    OpenedRun opened = OpenedRun.of(console, run, SetupOptions.models(console, models));
    if (opened.run().hasStore() && store.name().isEmpty()) {
      throw new UsageException(
          run + " was linked with an evidence store (expected its folder: --evidence STORE)");
    }
    try (RunStore beside = store.open(console, run, opened.run())) {
      return packet(opened, beside);
    }
  }

  private ExitCode packet(OpenedRun opened, RunStore beside) throws IOException, UsageException {
    Setup kept = opened.remakable(run, engine);
    Tables tables = engine.tables(kept);
    RulePack rules = pack(kept.rules());
    List<TaggedArticle> articles = new ArrayList<>();
    new TaggedJson().read(opened.run().files().tagged(), articles::add);
    try (Rater rater = new Rater(rules, opened.provenance(rules));
        Steps steps = new Steps(console, "rating", articles.size())) {
      Remaking remaking =
          new Remaking(engine.models(kept), tables.gazetteer(), rater, beside.earlier());
      Contest contest = new Contest(remaking, tables.registry(), articles);
      Packet packet = contest.packet(source, steps::at).orElseThrow(() -> unknown(contest.known()));
      Path file = file(opened, packet);
      Files.writeString(file, new Pages().contest(packet, run, made(opened), notice(beside)));
      console.line(
          "%d facts about %s, %d of %d ratings moved by them. The packet is %s."
              .formatted(
                  packet.held().size(),
                  Wrapped.words(packet.source()),
                  packet.moved().size(),
                  packet.articles(),
                  console.shown(file.toString())));
    }
    return ExitCode.DONE;
  }

  private UsageException unknown(List<String> known) {
    String name = Wrapped.words(source);
    return new UsageException(
        "--source "
            + name
            + ": nothing is held about it (expected a source of the registry, or one that the input"
            + " or an article describes"
            + Wrapped.words(DidYouMean.hint(source, known))
            + ")");
  }

  private Path file(OpenedRun opened, Packet packet) {
    if (out != null) {
      return console.folder().resolve(out);
    }
    String name = packet.source().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    name = name.replaceAll("^-|-$", "");
    String cut = name.substring(0, Math.min(60, name.length()));
    return opened.run().files().directory().resolve("contest-" + cut + ".html");
  }

  private static String notice(RunStore beside) {
    if (beside.reader().isEmpty()) {
      return "";
    }
    String kept =
        "The run was linked with an evidence store. What is known of those who speak in the articles"
            + " of the store stays as it was when they were tagged.";
    return beside.moved().isEmpty()
        ? kept
        : kept
            + " The store has moved on since the run: both ratings are worked out with what it holds"
            + " now.";
  }

  private static Map<String, String> made(OpenedRun opened) {
    Map<String, String> made = new LinkedHashMap<>();
    for (String key : List.of("version", "rules", "models", "sources", Earlier.CONDITION)) {
      String value = opened.run().manifest().conditions().get(key);
      if (value != null) {
        made.put(key, value);
      }
    }
    return made;
  }
}
