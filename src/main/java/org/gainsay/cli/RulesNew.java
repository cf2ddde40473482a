package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.author.Scaffold;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.RuleProblem;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rule. */
@CommandLine.Command(
    name = "new",
    header = "Begins a rule: a file with it, and one with its examples.",
    description =
        "Both are complete: 'gainsay rules test' runs the examples at once. Change them step by"
            + " step. Nothing that is there is overwritten.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules new OWN-01 --dir mine",
      "  gainsay rules new OWN-02 --dir mine --title \"A ministry contradicts itself\""
    })
final class RulesNew extends Command {
  @Parameters(
      paramLabel = "ID",
      description = "Capitals, a hyphen and a number that no rule has, as in OWN-01.")
  private String id;

  @Option(names = "--title", paramLabel = "TEXT", description = "What the rule finds.")
  private String title;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "Folder of rules; made where it is not there. Default: the rules that come along.")
  private String folder;

  RulesNew(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Path home = console.home().resolve("rules");
    Path target = folder == null ? home : console.folder().resolve(folder);
    String name = title == null ? "What " + id + " finds" : title.strip();
    if (!id.matches(Rule.ID)) {
      String expected =
          " is not an id (expected two or more capitals, a hyphen and two to four digits, as in OWN-01)";
      throw new UsageException(id + expected);
    }
    if (name.isEmpty() || name.matches("(?s).*[\"\\\\\\n].*")) {
      throw new UsageException("--title is empty or has quotes in it (expected plain words)");
    }
    taken(Stream.of(target, home).distinct().toList());
    Path rule = target.resolve(id.toLowerCase(Locale.ROOT) + ".drl");
    Path examples = target.resolve("examples").resolve(id + ".yaml");
    for (Path file : List.of(rule, examples)) {
      if (Files.exists(file)) {
        throw new UsageException(console.shown(file + " is there already (expected a new id)"));
      }
    }
    Files.createDirectories(examples.getParent());
    Files.writeString(rule, Scaffold.rule(id, name));
    Files.writeString(examples, Scaffold.examples(id));
    console.line(console.shown("Wrote " + rule));
    console.line(console.shown("  and " + examples));
    String rules = folder == null ? "" : " --rules " + folder;
    console.line("Next: gainsay rules test" + rules + " --run " + id + " --watch");
    return ExitCode.DONE;
  }

  /** An id is never used twice, also not beside the rules that come along. */
  private void taken(List<Path> folders) throws IOException, UsageException {
    List<String> problems = new ArrayList<>();
    for (Path each : folders) {
      if (hasRules(each)) {
        try {
          for (Rule rule : RulePack.load(List.of(each), engine.cache()).rules()) {
            if (rule.id().equals(id)) {
              throw new UsageException(
                  console.shown(
                      "%s is the id of the rule at %s:%d (expected an id of its own)"
                          .formatted(id, rule.file(), rule.line())));
            }
          }
        } catch (RuleException e) {
          e.problems().stream()
              .map(RuleProblem::toString)
              .map(console::shown)
              .forEach(problems::add);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UsageException(problems);
    }
  }

  private static boolean hasRules(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".drl"));
    }
  }
}
