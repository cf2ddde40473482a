package org.gainsay.cli;

import java.time.Clock;
import java.util.OptionalLong;
import org.gainsay.batch.RunListener.Phase;

/** Shows on standard error how far the parts of a run are. */
interface Meter extends AutoCloseable {
  /**
   * So many are done.
   *
   * @param of how many there will be, as far as that can be told
   */
  void at(Phase phase, long done, OptionalLong of);

  @Override
  default void close() {}

  static Meter of(ProgressStyle style, Console console) {
    return switch (style) {
      case BAR -> new BarMeter();
      case LINES -> new LineMeter(60_000, LineMeter::words, console, Clock.systemUTC());
      case JSON -> new LineMeter(5_000, LineMeter::json, console, Clock.systemUTC());
      case NONE -> (phase, done, of) -> {};
    };
  }
}
