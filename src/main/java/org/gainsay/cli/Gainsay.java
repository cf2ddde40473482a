package org.gainsay.cli;

import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.batch.WriteException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code gainsay}. */
@Command(
    name = "gainsay",
    description =
        "Reads news articles, finds the claims in them, who makes them and who contradicts them,"
            + " and rates them by rules that a person can read. Every rating says why.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  gainsay demo",
      "  gainsay classify news.jsonl --out run-1",
      "  gainsay explain run-1 --article 2016-0229-7"
    })
public final class Gainsay {
  @Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "On an internal error, print where it happened.")
  private boolean debug;

  private final Console console;

  private Gainsay(Console console) {
    this.console = console;
  }

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    Console console = SystemConsole.open();
    int code = run(console, new InstalledEngine(console.home().resolve("rules")), arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /** Runs the command and says how the process should end. */
  public static int run(Console console, Engine engine, String... arguments) {
    Gainsay gainsay = new Gainsay(console);
    CommandLine line =
        new CommandLine(gainsay)
            .addSubcommand(new Demo(console, engine))
            .addSubcommand(new Classify(console, engine))
            .addSubcommand(new Explain(console, engine))
            .addSubcommand(new Report(console, engine))
            .addSubcommand(new Tag(console, engine))
            .addSubcommand(new Evaluate(console, engine))
            .addSubcommand(new Train(console, engine))
            .addSubcommand(Rules.line(console, engine))
            .addSubcommand(new MirrorCommand(console, engine))
            .addSubcommand(Audit.line(console, engine))
            .addSubcommand(EvidenceCommand.line(console, engine))
            .addSubcommand(new Rerate(console, engine))
            .addSubcommand(new Bench(console, engine));
    for (CommandLine command : line.getSubcommands().values()) {
      describe(command, console, engine);
    }
    describe(line, console, engine);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler(gainsay::misused);
    line.setExecutionExceptionHandler(gainsay::failed);
    line.setExecutionStrategy(gainsay::execute);
    try {
      return line.execute(arguments);
    } catch (Error severe) {
      return gainsay.broken(severe);
    }
  }

  private static void describe(CommandLine command, Console console, Engine engine) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
    command.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
    command.getCommandSpec().versionProvider(() -> versions(console, engine));
    command.getSubcommands().values().forEach(each -> describe(each, console, engine));
  }

  /** Versions, then the hashes of the rules that come along and of the models, where there are. */
  private static String[] versions(Console console, Engine engine) {
    Map<String, String> parts = new LinkedHashMap<>(engine.versions());
    Setup own = new Setup(List.of(console.home().resolve("rules")), Optional.empty());
    try {
      parts.putAll(engine.hashes(own));
    } catch (UsageException incomplete) {
      console.remark(incomplete.getMessage());
    }
    return parts.entrySet().stream()
        .map(part -> part.getKey() + " " + part.getValue())
        .toArray(String[]::new);
  }

  private int execute(ParseResult parsed) {
    boolean help = CommandLine.executeHelpRequest(parsed) != null;
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (!help && !last.commandSpec().subcommands().isEmpty()) {
      throw new ParameterException(
          last.commandSpec().commandLine(), "no command (expected one of " + commands(last) + ")");
    }
    return help ? ExitCode.DONE.number() : new CommandLine.RunLast().execute(parsed);
  }

  private static String commands(ParseResult parsed) {
    return String.join(", ", parsed.commandSpec().subcommands().keySet());
  }

  private int misused(ParameterException problem, String[] arguments) {
    console.remark("gainsay: " + problem.getMessage());
    List<String> near =
        problem instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!near.isEmpty()) {
      console.remark("Did you mean: " + String.join(", ", near) + "?");
    }
    String name = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.remark("Try: " + name + " --help");
    return ExitCode.USAGE.number();
  }

  private int failed(Exception problem, CommandLine line, ParseResult parsed) {
    if (problem instanceof UsageException) {
      console.remark(problem.getMessage());
      return ExitCode.USAGE.number();
    }
    if (problem instanceof WriteException) {
      console.remark(problem.getMessage());
      return ExitCode.INTERNAL_ERROR.number();
    }
    if (problem instanceof FileSystemException file) {
      String reason = file.getReason() == null ? kind(file) : file.getReason();
      console.remark("gainsay: cannot read or write " + file.getFile() + ": " + reason);
      return ExitCode.INTERNAL_ERROR.number();
    }
    return broken(problem);
  }

  private int broken(Throwable problem) {
    if (debug) {
      problem.printStackTrace(console.err());
      console.err().flush();
    } else {
      String what = problem.toString().lines().findFirst().orElse("");
      console.remark("gainsay: internal error: " + what + " (--debug shows where)");
    }
    return ExitCode.INTERNAL_ERROR.number();
  }

  /** For example "access denied" of an AccessDeniedException. */
  private static String kind(FileSystemException problem) {
    String name = problem.getClass().getSimpleName().replace("Exception", "");
    return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
