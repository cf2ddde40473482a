package org.gainsay.batch;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.gainsay.article.Reading;

/** What a run reads. */
@FunctionalInterface
public interface Input {
  /** Gives every record, in order, and after those of a file what the file was. */
  void read(Consumer<Reading> out);

  /** The share of it that has been read so far, 0 to 1; empty where that cannot be told. */
  default OptionalDouble share() {
    return OptionalDouble.empty();
  }
}
