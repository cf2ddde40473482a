package org.gainsay.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.author.Impact;
import org.gainsay.link.Dossier;
import org.gainsay.rule.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a change of rules does, before it is merged. */
@CommandLine.Command(
    name = "impact",
    header = "Says what a change of rules does to the ratings of a corpus.",
    description =
        "Tags and links the corpus once and rates it twice: with the rules of --base and with those"
            + " of now. Shows the articles whose label moved, and the findings that came, went or"
            + " count otherwise. INPUT may be the folder of a run.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules impact news.jsonl --base HEAD",
      "  gainsay rules impact run-1 --base ../released/rules --fail-if-moved 5%",
      "  gainsay rules impact news.jsonl --base main --labels labels.csv"
    })
final class RulesImpact extends Command {
  @Mixin private CorpusFacts corpus = new CorpusFacts();
  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(
      names = "--base",
      paramLabel = "DIR-OR-REV",
      required = true,
      description = "Folder of the rules before, or revision of git that has them.")
  private String base;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "CSV with the header id,label; true or false. Adds the accuracy.")
  private String labels;

  @Option(
      names = "--fail-if-moved",
      paramLabel = "N%",
      description = "End with 3 where more of the articles moved.")
  private String most;

  RulesImpact(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Optional<BigDecimal> limit = limit();
    Setup made = setup.setup(console);
    Map<String, Boolean> known =
        labels == null ? Map.of() : ReaderLabels.read(console.folder().resolve(labels), labels);
    RulePack now = pack(made.rules());
    Impact impact;
    try (BaseRules before = BaseRules.of(base, made.rules(), console)) {
      RulePack old = pack(before.folders());
      List<Dossier> dossiers = corpus.all(console, engine, made);
      impact = Impact.of(dossiers, old, now);
    }
    ImpactText.lines(impact).forEach(console::line);
    if (labels != null) {
      Impact.Accuracy accuracy = impact.accuracy(known);
      console.line(
          "\nrated as labelled: %d of %d before, %d now"
              .formatted(accuracy.before(), accuracy.labelled(), accuracy.now()));
    }
    boolean within = limit.isEmpty() || impact.percent().compareTo(limit.get()) <= 0;
    if (!within) {
      console.remark(
          "gainsay: %s %% of the articles moved (expected at most %s)"
              .formatted(impact.percent(), most));
    }
    return within ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private Optional<BigDecimal> limit() throws UsageException {
    if (most == null) {
      return Optional.empty();
    }
    if (!most.matches("\\d{1,3}(\\.\\d+)?%?")) {
      throw new UsageException("--fail-if-moved " + most + " is no share (expected such as 5%)");
    }
    return Optional.of(new BigDecimal(most.replace("%", "")));
  }
}
