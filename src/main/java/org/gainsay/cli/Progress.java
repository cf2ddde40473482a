package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gainsay.article.Problem;
import org.gainsay.batch.RunListener;

/** Shows how far a run is, and keeps what is to be said after it. */
final class Progress<A> implements RunListener<A>, AutoCloseable {
  /** More lines than that nobody reads; the list of rejects has them all. */
  static final int LINES = 100;

  private final Console console;
  private final int keep;
  private final Meter meter;
  private final List<Problem> problems = new ArrayList<>();
  private final List<A> rated = new ArrayList<>();
  private long untold;

  /**
   * @param keep how many assessments are kept, the first ones
   */
  Progress(Console console, ProgressStyle style, int keep) {
    this.console = console;
    this.keep = keep;
    this.meter = Meter.of(style, console);
  }

  @Override
  public void progress(Phase phase, long done, OptionalLong of) {
    meter.at(phase, done, of);
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
    if (rated.size() < keep) {
      rated.add(assessment);
    }
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
    meter.close();
  }

  private void keep(Problem problem) {
    if (problems.size() < LINES) {
      problems.add(problem);
    } else {
      untold++;
    }
  }
}
