package org.gainsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gainsay.batch.Counts;

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

  static ExitCode ending(Counts counts) {
    return counts.failed() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }
}
