package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.batch.Counts;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.RuleProblem;

/** What all commands share. */
abstract class Command implements Callable<Integer> {
  final Console console;
  final Engine engine;

  Command(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException, UsageException {
    return run().number();
  }

  abstract ExitCode run() throws IOException, UsageException;

  /**
   * The rules of folders.
   *
   * @throws UsageException with everything that is wrong with them
   */
  final RulePack pack(List<Path> folders) throws UsageException {
    try {
      return RulePack.load(folders, engine.cache());
    } catch (RuleException e) {
      throw new UsageException(problems(e));
    }
  }

  /** What is wrong with rules, a line each, with the paths as they were given. */
  final List<String> problems(RuleException e) {
    return e.problems().stream().map(RuleProblem::toString).map(console::shown).toList();
  }

  static ExitCode ending(Counts counts) {
    return counts.failed() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }
}
