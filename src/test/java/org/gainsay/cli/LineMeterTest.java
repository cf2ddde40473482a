package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.function.Function;
import org.gainsay.batch.RunListener.Phase;
import org.junit.jupiter.api.Test;

class LineMeterTest {
  private static final class Hand extends Clock {
    private long seconds;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochSecond(seconds);
    }
  }

  private final StringWriter err = new StringWriter();
  private final Hand clock = new Hand();

  @Test
  void a_line_a_minute_has_rate_and_time_to_go() {
    tag(LineMeter::words, OptionalLong.of(1_000));
    assertThat(err.toString().lines())
        .containsExactly(
            "tagging: 120 of 1000 (12 %), 2.0 a second, 7 min 20 s to go",
            "tagging: 240 of 1000 (24 %), 2.0 a second, 6 min 20 s to go");
  }

  @Test
  void where_the_end_is_unknown_nothing_is_said_of_it() {
    tag(LineMeter::words, OptionalLong.empty());
    assertThat(err.toString()).startsWith("tagging: 120, 2.0 a second\n");
  }

  @Test
  void machines_read_json() {
    tag(LineMeter::json, OptionalLong.of(1_000));
    assertThat(err.toString().lines().findFirst())
        .hasValue(
            "{\"phase\":\"tagging\",\"done\":120,\"of\":1000,\"perSecond\":2.0,\"secondsLeft\":440}");
    err.getBuffer().setLength(0);
    tag(LineMeter::json, OptionalLong.empty());
    assertThat(err.toString()).contains("\"of\":null", "\"secondsLeft\":null");
  }

  /** Two a second, for two minutes. */
  private void tag(Function<LineMeter.State, String> line, OptionalLong of) {
    clock.seconds = 0;
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            false,
            false,
            Path.of(""),
            Path.of(""));
    try (Meter meter = new LineMeter(60_000, line, console, clock)) {
      meter.at(Phase.TAGGING, 0, of);
      for (long done = 2; done <= 240; done += 2) {
        clock.seconds++;
        meter.at(Phase.TAGGING, done, of);
      }
    }
  }
}
