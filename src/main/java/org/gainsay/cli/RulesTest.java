package org.gainsay.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gainsay.author.Changes;
import org.gainsay.author.Example;
import org.gainsay.author.ExampleReader;
import org.gainsay.author.ExampleRunner;
import org.gainsay.author.TestRun;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the examples of rules. */
@CommandLine.Command(
    name = "test",
    header = "Runs the examples of rules, and says what they leave untried.",
    description =
        "The cases of DIR/examples/*.yaml are articles or bare facts, with the rules that must fire"
            + " on them or stay quiet. A case marked 'todo: true' fails nothing, and is named once it"
            + " comes out. Coverage: each rule fires in one of its cases and stays quiet in another;"
            + " each condition is true once and false once, where those before it hold.",
    footer = {
      "",
      "Examples:",
      "  gainsay rules test",
      "  gainsay rules test --run CON-0 --coverage",
      "  gainsay rules test --rules mine --watch",
      "  gainsay rules test --min-coverage 90 --format junit > examples.xml"
    })
final class RulesTest extends Command {
  /** How the outcome is printed. */
  enum Format {
    text,
    json,
    junit
  }

  @Mixin private SetupOptions setup = new SetupOptions();

  @Option(
      names = "--run",
      paramLabel = "REGEX",
      description = "Only cases whose 'RULE: name' holds a match of it.")
  private String run = "";

  @Option(names = "--coverage", description = "Say what the cases leave untried.")
  private boolean coverage;

  @Option(
      names = "--min-coverage",
      paramLabel = "N",
      description = "Fail below so many percent. Implies --coverage.")
  private BigDecimal least;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or junit. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(names = "--watch", description = "Run again whenever a file of DIR is saved.")
  private boolean watch;

  RulesTest(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Setup made = setup.setup(console);
    Session session = new Session(made, pattern());
    if (!watch) {
      try {
        return session.run();
      } catch (RuleException e) {
        throw new UsageException(problems(e));
      }
    }
    try (Changes changes = new Changes(made.rules())) {
      session.runForever(changes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.INTERRUPTED;
  }

  private Pattern pattern() throws UsageException {
    try {
      return Pattern.compile(run);
    } catch (PatternSyntaxException e) {
      throw new UsageException("--run " + run + " is no regular expression: " + e.getDescription());
    }
  }

  /** What is kept from one run to the next. */
  private final class Session {
    private final Setup made;
    private final Pattern wanted;
    private Optional<RulePack> rules = Optional.empty();
    private Optional<ExampleRunner> runner = Optional.empty();

    Session(Setup made, Pattern wanted) {
      this.made = made;
      this.wanted = wanted;
    }

    ExitCode run() throws RuleException, UsageException {
      RulePack pack =
          rules.isPresent()
              ? rules.get().reload(made.rules())
              : RulePack.load(made.rules(), engine.cache());
      rules = Optional.of(pack);
      List<Example> examples = ExampleReader.read(made.rules(), pack.rules());
      TestRun outcome =
          runner(examples)
              .run(
                  pack,
                  examples,
                  each -> wanted.matcher(each.toString()).find(),
                  coverage || least != null);
      return show(outcome, examples);
    }

    private ExampleRunner runner(List<Example> examples) throws UsageException {
      boolean articles =
          examples.stream()
              .flatMap(each -> each.cases().stream())
              .anyMatch(each -> !each.ofFacts());
      if (runner.isEmpty() && articles) {
        runner = Optional.of(new ExampleRunner(new TaggedAndLinked(engine.taggers(made).get())));
      }
      return runner.orElseGet(() -> new ExampleRunner(none -> List.of()));
    }

    void runForever(Changes changes) throws InterruptedException {
      boolean first = true;
      while (true) {
        long start = System.nanoTime();
        try {
          run();
        } catch (RuleException e) {
          problems(e).forEach(console::line);
        } catch (UsageException e) {
          console.line(console.shown(e.getMessage()));
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        console.line("Took " + took + " ms; waiting for a file to be saved (Ctrl-C ends).");
        console.out().flush();
        if (first) {
          rules.ifPresent(RulePack::warmUp);
          first = false;
        }
        Set<String> saved = changes.await();
        console.line("\nSaved: " + String.join(", ", saved));
        if (saved.stream().anyMatch(name -> name.endsWith(".csv"))) {
          runner = Optional.empty();
        }
      }
    }

    private ExitCode show(TestRun outcome, List<Example> examples) {
      if (outcome.results().isEmpty()) {
        int all = examples.stream().mapToInt(each -> each.cases().size()).sum();
        console.remark(
            all == 0
                ? "gainsay: there are no cases (expected DIR/examples/ID.yaml with some)"
                : "gainsay: --run %s matches none of %d cases (expected part of 'RULE: name')"
                    .formatted(wanted, all));
        return ExitCode.CHECK_FAILED;
      }
      switch (format) {
        case json -> console.line(TestRunJson.of(outcome));
        case junit -> console.out().print(TestRunJunit.of(outcome));
        case text -> new TestRunText(console).lines(outcome).forEach(console::line);
      }
      boolean enough = true;
      if (least != null) {
        BigDecimal percent = outcome.coverage().orElseThrow().percent();
        enough = percent.compareTo(least) >= 0;
        if (!enough) {
          String message = "gainsay: coverage is %s %% (expected at least %s %%)";
          console.remark(message.formatted(percent, least));
        }
      }
      return outcome.passed() && enough ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
  }
}
