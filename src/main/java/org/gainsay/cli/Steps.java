package org.gainsay.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a piece of work is, where somebody looks. */
final class Steps implements AutoCloseable {
  private final ProgressBar bar;

  /** Work of so many steps. */
  Steps(Console console, String what, int of) {
    bar =
        console.progress()
            ? new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(of)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
                .build()
            : null;
  }

  /** So many are done. */
  void at(int done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
