package org.gainsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.junit.jupiter.api.Test;

/** What lies in a file is what lay in memory, or is refused. */
class WeightsTest {
  private final Weights weights = new Weights(Learning.maxent(events(), 0.1));

  @Test
  void what_is_read_says_the_same_as_what_was_written() throws IOException {
    Weights read = Weights.read(new ByteArrayInputStream(weights.write()));
    for (Event event : events()) {
      assertThat(read.sums(event.getContext())).isEqualTo(weights.sums(event.getContext()));
      assertThat(read.best(event.getContext())).isEqualTo(event.getOutcome());
    }
    assertThat(read.write()).isEqualTo(weights.write());
  }

  @Test
  void a_file_that_is_cut_anywhere_is_refused() {
    byte[] whole = weights.write();
    for (int length = 0; length < whole.length; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatIOException()
          .isThrownBy(() -> Weights.read(new ByteArrayInputStream(cut)))
          .withMessageContaining("expected what 'gainsay train' writes");
    }
  }

  @Test
  void a_file_of_another_kind_or_with_lengths_that_are_none_is_refused() {
    byte[] zipped = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0};
    byte[] endless = weights.write();
    Arrays.fill(endless, 4, 8, (byte) 0x7f);
    byte[] negative = weights.write();
    Arrays.fill(negative, 4, 8, (byte) 0xff);
    for (byte[] bytes : List.of(zipped, endless, negative)) {
      assertThatIOException().isThrownBy(() -> Weights.read(new ByteArrayInputStream(bytes)));
    }
  }

  private static List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.add(new Event("rain", new String[] {"wet", "n" + i}));
      events.add(new Event("sun", new String[] {"dry", "m" + i}));
      events.add(new Event("snow", new String[] {"wet", "cold", "k" + i}));
    }
    return events;
  }
}
