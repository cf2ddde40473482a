package org.gainsay.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.gainsay.batch.RunListener.Phase;

/** Prints a line from time to time. */
final class LineMeter implements Meter {
  /**
   * How far a part of a run is.
   *
   * @param rate records a second since the part began
   */
  record State(Phase phase, long done, OptionalLong of, double rate) {
    String name() {
      return phase.name().toLowerCase(Locale.ROOT);
    }

    /** Time to go at this rate. */
    Optional<Duration> eta() {
      return of.isPresent() && rate > 0
          ? Optional.of(Duration.ofSeconds((long) Math.ceil((of.getAsLong() - done) / rate)))
          : Optional.empty();
    }
  }

  private final long every;
  private final Function<State, String> line;
  private final Console console;
  private final Clock clock;
  private Phase phase;
  private long began;
  private long told;
  private long doneBefore;

  /**
   * @param every how many milliseconds
   */
  LineMeter(long every, Function<State, String> line, Console console, Clock clock) {
    this.every = every;
    this.line = line;
    this.console = console;
    this.clock = clock;
    this.told = clock.millis();
  }

  @Override
  public void at(Phase now, long done, OptionalLong of) {
    long time = clock.millis();
    if (now != phase) {
      phase = now;
      began = time;
      doneBefore = done;
    }
    if (time - told >= every) {
      told = time;
      double rate = (done - doneBefore) * 1000.0 / Math.max(1, time - began);
      console.remark(line.apply(new State(now, done, of, rate)));
    }
  }

  /** For example {@code tagging: 1200 of 50000 (2 %), 240 a second, 3 min 23 s to go}. */
  static String words(State state) {
    String of =
        state.of().isPresent()
            ? " of %d (%d %%)"
                .formatted(
                    state.of().getAsLong(),
                    100 * state.done() / Math.max(1, state.of().getAsLong()))
            : "";
    String eta =
        state
            .eta()
            .map(left -> ", %d min %d s to go".formatted(left.toMinutes(), left.toSecondsPart()))
            .orElse("");
    return "%s: %d%s, %s a second%s"
        .formatted(state.name(), state.done(), of, rounded(state.rate()), eta);
  }

  /**
   * One object: {@code phase}, {@code done}, {@code of}, {@code perSecond}, {@code secondsLeft}.
   */
  static String json(State state) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("phase", state.name()).put("done", state.done());
    node.put("of", state.of().isPresent() ? (Long) state.of().getAsLong() : null);
    node.put("perSecond", Double.parseDouble(rounded(state.rate())));
    node.put("secondsLeft", state.eta().map(Duration::toSeconds).orElse(null));
    return node.toString();
  }

  private static String rounded(double rate) {
    return String.format(Locale.ROOT, "%.1f", rate);
  }
}
