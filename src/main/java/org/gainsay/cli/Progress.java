package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gainsay.article.Problem;
import org.gainsay.batch.RunListener;

/** Shows how far a run is, where somebody looks, and keeps what is to be said after it. */
final class Progress<A> implements RunListener<A>, AutoCloseable {
  /** More lines than that nobody reads; the list of rejects has them all. */
  static final int LINES = 100;

  private final Console console;
  private final List<Problem> problems = new ArrayList<>();
  private final List<A> rated = new ArrayList<>();
  private ProgressBar bar;
  private Phase phase;
  private long untold;

  Progress(Console console) {
    this.console = console;
  }

  @Override
  public void progress(Phase now, long done) {
    if (!console.progress()) {
      return;
    }
    if (now != phase) {
      close();
      phase = now;
      bar = bar(now.name().toLowerCase(Locale.ROOT));
    }
    bar.stepTo(done);
  }

  @Override
  public void warned(Problem problem) {
    keep(problem);
  }

  @Override
  public void rejected(Problem problem) {
    keep(problem);
  }

  @Override
  public void rated(A assessment) {
    rated.add(assessment);
  }

  List<A> assessments() {
    return rated;
  }

  /** Prints warnings and rejects. */
  void tell() {
    problems.forEach(problem -> console.remark(problem.toString()));
    if (untold > 0) {
      console.remark("... and " + untold + " more");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private void keep(Problem problem) {
    if (problems.size() < LINES) {
      problems.add(problem);
    } else {
      untold++;
    }
  }

  private ProgressBar bar(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
        .build();
  }
}
