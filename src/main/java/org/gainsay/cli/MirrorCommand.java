package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.article.Article;
import org.gainsay.article.Reading;
import org.gainsay.batch.Input;
import org.gainsay.link.Dossier;
import org.gainsay.mirror.Mirror;
import org.gainsay.mirror.MirroredTables;
import org.gainsay.mirror.Parties;
import org.gainsay.mirror.Reflection;
import org.gainsay.mirror.Swap;
import org.gainsay.mirror.Swaps;
import org.gainsay.mirror.Wanted;
import org.gainsay.mirror.Wordings;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.Rater;
import org.gainsay.rule.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One standard for every side, tested. */
@CommandLine.Command(
    name = "mirror",
    header = "Tests that rules hold every side to one standard.",
    description = {
      "Lets parties change places throughout the texts, what is said of outlets, and the tables, and"
          + " rates everything again. A claim and its counterpart must have the same label, by the"
          + " same rules. Ends with 3 where a rule or a row of sources.csv treats sides unlike each"
          + " other, or where more than 2 % of the claims are read otherwise with other names. What"
          + " is wanted stands in asymmetries.csv of a folder of rules, with a reason.",
      "INPUT may be the folder of a run."
    },
    footer = {
      "",
      "Examples:",
      "  gainsay mirror news.jsonl",
      "  gainsay mirror news.jsonl --swap Russia=Turkey --swap \"Sputnik=Al Jazeera\"",
      "  gainsay mirror run-1 --rules rules --rules mine --certificate mirror.json"
    })
final class MirrorCommand extends Command {
  /** What other names may do to reading, in percent of the claims. */
  private static final int READING = 2;

  private static final Provenance NONE = new Provenance("", "", "", "");

  @Mixin private CorpusFacts corpus = new CorpusFacts();
  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(
      names = "--swap",
      paramLabel = "A=B",
      description =
          "Two who change places: countries, sources of the table, or other names; may be given"
              + " again. Default: all that the articles name, in pairs.")
  private List<String> swaps = List.of();

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Write the result as JSON, to go with the rules.")
  private String certificate;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description =
          "Write articles.jsonl and the tables of the other side there, to look at them: gainsay"
              + " explain DIR/articles.jsonl --rules rules --rules DIR.")
  private String kept;

  MirrorCommand(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    List<Swap> asked = asked();
    Setup made = setup.setup(console);
    Wanted wanted = wanted(made.rules());
    RulePack pack = pack(made.rules());
    Path places = Tables.folder(made.rules(), console.home().resolve("rules"), "places.csv");
    Path sources = Tables.folder(made.rules(), console.home().resolve("rules"), "sources.csv");
    Parties parties = Parties.read(places, sources);
    Swaps given = asked.isEmpty() ? null : swaps(parties, asked);
    List<Dossier> dossiers = corpus.all(console, engine, made);
    List<Article> articles = dossiers.stream().map(Dossier::article).toList();
    Swaps all = given == null ? parties.foundIn(articles) : given;
    List<Dossier> mirrored = new ArrayList<>();
    Path folder = folder();
    try {
      new MirroredTables(all).write(places, sources, folder);
      List<Path> rules = new ArrayList<>(made.rules());
      rules.add(folder);
      Wordings wordings = new Wordings(all);
      List<Article> others = articles.stream().map(each -> all.article(each, wordings)).toList();
      if (kept != null) {
        Files.write(
            folder.resolve("articles.jsonl"), others.stream().map(ArticleJson::line).toList());
      }
      mirrored.addAll(corpus.of(input(others), console, engine, new Setup(rules, made.models())));
    } finally {
      if (kept == null) {
        FreshRun.delete(folder);
      }
    }
    Reflection reflection = compare(all, pack, dossiers, mirrored);
    MirrorText.lines(all, reflection, wanted).forEach(console::line);
    boolean passed = MirrorText.isPassed(reflection, wanted, READING);
    if (certificate != null) {
      Files.writeString(
          console.folder().resolve(certificate),
          MirrorJson.page(all, reflection, wanted, pack, passed));
    }
    return passed ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private List<Swap> asked() throws UsageException {
    List<Swap> all = new ArrayList<>();
    for (String swap : swaps) {
      String[] two = swap.split("=", -1);
      if (two.length != 2 || two[0].isBlank() || two[1].isBlank()) {
        throw new UsageException(
            "--swap " + swap + " is no swap (expected two names, such as Russia=Turkey)");
      }
      all.add(new Swap(two[0].strip(), two[1].strip()));
    }
    return all;
  }

  private static Swaps swaps(Parties parties, List<Swap> asked) throws UsageException {
    try {
      return parties.of(asked);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException("--swap " + wrong.getMessage());
    }
  }

  private static Wanted wanted(List<Path> folders) throws IOException, UsageException {
    List<String> problems = new ArrayList<>();
    Wanted wanted = Wanted.read(folders, problems);
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
    return wanted;
  }

  private Path folder() throws IOException {
    return kept == null
        ? Files.createTempDirectory("gainsay-mirror")
        : Files.createDirectories(console.folder().resolve(kept));
  }

  private static Input input(List<Article> articles) {
    return out ->
        articles.forEach(each -> out.accept(new Reading.Read(each, "mirrored", 1, 0, "")));
  }

  private static Reflection compare(
      Swaps all, RulePack pack, List<Dossier> dossiers, List<Dossier> mirrored) {
    Map<String, Dossier> counterparts = new LinkedHashMap<>();
    mirrored.forEach(each -> counterparts.put(each.article().id(), each));
    Mirror mirror = new Mirror(all);
    try (Rater rater = new Rater(pack, NONE)) {
      for (Dossier each : dossiers) {
        Assessment assessment = rater.rate(each);
        mirror.add(
            assessment,
            Optional.ofNullable(counterparts.get(each.article().id())).map(rater::rate));
      }
    }
    return mirror.reflection();
  }
}
