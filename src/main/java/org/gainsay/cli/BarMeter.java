package org.gainsay.cli;

import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gainsay.batch.RunListener.Phase;

/** A bar for each part of a run, with rate and time to go. */
final class BarMeter implements Meter {
  private ProgressBar bar;
  private Phase phase;

  @Override
  public void at(Phase now, long done, OptionalLong of) {
    if (now != phase) {
      close();
      phase = now;
      bar = bar(now.name().toLowerCase(Locale.ROOT));
    }
    bar.maxHint(of.orElse(-1));
    bar.stepTo(done);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private static ProgressBar bar(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
        .build();
  }
}
