package org.gainsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.article.DidYouMean;
import org.gainsay.author.Why;
import org.gainsay.author.WhyNot;
import org.gainsay.link.Dossier;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rater;
import org.gainsay.report.Wrapped;
import org.gainsay.rule.RuleBody;
import org.gainsay.rule.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why rules fired, and why they did not. */
@CommandLine.Command(
    name = "why",
    header = "Says why each rule fired on a claim, or why it did not.",
    description =
        "Of a rule that fired, the facts; of one that did not, the first condition that never held,"
            + " where it stands, the fact that came nearest and the field that differed. INPUT may"
            + " be the folder of a run.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules why article.html --claim 1",
      "  gainsay rules why run-1 --article 2016-0229-7 --rule CON-01"
    })
final class RulesWhy extends Command {
  @Mixin private ArticleFacts article = new ArticleFacts();
  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(names = "--claim", paramLabel = "N", description = "Number of the only claim to ask of.")
  private Integer claim;

  @Option(names = "--rule", paramLabel = "ID", description = "The only rule to ask of.")
  private String rule;

  RulesWhy(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Setup made = setup.setup(console);
    RulePack pack = pack(made.rules());
    List<RuleBody> bodies = bodies(pack);
    Dossier dossier = article.chosen(console, engine, made);
    Assessment assessment;
    try (Rater rater = new Rater(pack, new Provenance("", "", "", ""))) {
      assessment = rater.rate(dossier);
    }
    console.line("article " + Wrapped.words(dossier.article().id()));
    for (RatedClaim each : claims(assessment)) {
      print(each, bodies, dossier);
    }
    return ExitCode.DONE;
  }

  private List<RuleBody> bodies(RulePack pack) throws UsageException {
    List<String> ids = pack.rules().stream().map(each -> each.id()).toList();
    if (rule != null && !ids.contains(rule)) {
      String hint = DidYouMean.hint(rule, ids);
      throw new UsageException(
          "there is no rule " + rule + " (expected one of the pack" + hint + ")");
    }
    return pack.bodies().stream()
        .filter(each -> rule == null || each.rule().id().equals(rule))
        .toList();
  }

  private List<RatedClaim> claims(Assessment assessment) throws UsageException {
    int count = assessment.claims().size();
    if (claim != null && (claim < 1 || claim > count)) {
      String expected = count == 0 ? "none: the article has no claim" : "1 to " + count;
      throw new UsageException("--claim " + claim + " is no claim (expected " + expected + ")");
    }
    return claim == null ? assessment.claims() : List.of(assessment.claims().get(claim - 1));
  }

  private void print(RatedClaim rated, List<RuleBody> bodies, Dossier dossier) {
    console.line("");
    String id = rated.claim().id();
    lines(id + "  ", "\"" + rated.claim().text() + "\"");
    String points = rated.rating().points().map(each -> ", " + each + " points").orElse("");
    lines("    ", rated.claim().posture() + ", " + rated.rating().label() + points);
    List<Why> whys = bodies.stream().map(each -> WhyNot.of(each, dossier, rated)).toList();
    List<String> fired = new ArrayList<>();
    List<String> quiet = new ArrayList<>();
    for (Why why : whys) {
      if (why instanceof Why.Fired fire) {
        fired(fire, fired);
      } else if (why instanceof Why.Quiet not) {
        quiet(not, id, quiet);
      }
    }
    section("  fired", fired);
    section("  did not fire", quiet);
  }

  private void section(String head, List<String> lines) {
    if (!lines.isEmpty()) {
      console.line(head);
      lines.forEach(console::line);
    }
  }

  private void fired(Why.Fired why, List<String> lines) {
    String head = head(why);
    lines.addAll(Wrapped.lines(head, why.rule().points() + "  " + why.rule().title()));
    String in = " ".repeat(head.length());
    for (Map<String, String> match : why.facts()) {
      match.forEach(
          (name, value) -> {
            if (!name.equals("$claim")) {
              lines.addAll(Wrapped.lines(in, name + ": " + value));
            }
          });
    }
  }

  private void quiet(Why.Quiet why, String claim, List<String> lines) {
    String head = head(why);
    lines.addAll(Wrapped.lines(head, console.shown(why.place()) + ": " + why.difference()));
    Optional.of(why.nearest())
        .filter(nearest -> !nearest.isEmpty() && !nearest.startsWith(claim + " \""))
        .ifPresent(
            nearest ->
                lines.addAll(Wrapped.lines(" ".repeat(head.length()), "nearest: " + nearest)));
  }

  private static String head(Why why) {
    return "    %-8s".formatted(why.rule().id());
  }

  private void lines(String head, String text) {
    Wrapped.lines(head, text).forEach(console::line);
  }
}
