package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.author.PackCheck;
import org.gainsay.rule.RuleProblem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with rules. */
@CommandLine.Command(
    name = "check",
    header = "Lists everything that is wrong with rules, tables and examples, each with its place.",
    description =
        "Each problem is one line, file:line:column: CODE message (expected ...); docs/rules.md says"
            + " what each code means. Errors end in exit code 2, and no other command uses such rules."
            + " Warnings end in 0, with --strict in 2 as well.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules check",
      "  gainsay rules check mine/ --strict",
      "  gainsay rules check mine/fire.drl mine/sources.csv",
      "  gainsay rules check mine/ --format github"
    })
final class RulesCheck extends Command {
  /** How problems are printed. */
  enum Format {
    text,
    json,
    github;

    String of(List<RuleProblem> problems) {
      return switch (this) {
        case text -> ProblemFormat.text(problems);
        case json -> ProblemFormat.json(problems);
        case github -> ProblemFormat.github(problems);
      };
    }
  }

  @Mixin private SetupOptions setup = new SetupOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folder of rules, or a file of one. Default: the folders of --rules.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or github. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(names = "--strict", description = "Warnings count as errors do.")
  private boolean strict;

  RulesCheck(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws UsageException {
    PackCheck.Checked report = new PackCheck(engine.cache()).check(read());
    List<RuleProblem> shown = report.problems().stream().map(this::shown).toList();
    console.out().print(format.of(shown));
    String summary = ProblemFormat.summary(report);
    if (format == Format.text) {
      console.line(summary);
    } else {
      console.out().flush();
      console.remark(summary);
    }
    boolean bad = shown.stream().anyMatch(problem -> strict || problem.isError());
    return bad ? ExitCode.USAGE : ExitCode.DONE;
  }

  private List<Path> read() throws UsageException {
    if (paths.isEmpty()) {
      return setup.setup(console).rules();
    }
    List<Path> found = new ArrayList<>();
    for (String path : paths) {
      Path each = console.folder().resolve(path);
      if (!Files.exists(each)) {
        throw new UsageException(path + " does not exist (expected a folder of rules, or a file)");
      }
      found.add(each.normalize());
    }
    return found;
  }

  private RuleProblem shown(RuleProblem problem) {
    return new RuleProblem(
        console.shown(problem.file()),
        problem.line(),
        problem.column(),
        problem.severity(),
        problem.code(),
        console.shown(problem.message()),
        problem.expected());
  }
}
