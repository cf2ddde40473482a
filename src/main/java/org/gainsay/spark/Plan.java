package org.gainsay.spark;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a job is to do.
 *
 * @param inputs as they were named
 * @param out folder for what comes of it
 * @param formats of the assessments, JSON Lines aside, which are always written
 * @param partitions into which articles and blocks are divided
 * @param timeoutMillis what one article may take in each stage, 0 where there is no limit
 * @param hotBlock blocks of more claims are split
 * @param tagged whether text and frames are written too
 */
record Plan(
    List<String> inputs,
    String out,
    List<OutputFormat> formats,
    int partitions,
    long timeoutMillis,
    int hotBlock,
    boolean tagged)
    implements Serializable {
  Plan {
    inputs = new ArrayList<>(inputs);
    formats = new ArrayList<>(formats);
  }

  Optional<Duration> timeout() {
    return timeoutMillis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(timeoutMillis));
  }

  /** Where a stage keeps what the next ones need. */
  String work(String stage) {
    return out + "/unfinished/" + stage;
  }
}
