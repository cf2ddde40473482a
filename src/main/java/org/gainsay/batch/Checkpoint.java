package org.gainsay.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * How far the second pass is.
 *
 * @param records that are done
 * @param ends of the files then, by name
 */
record Checkpoint(long records, Map<String, End> ends, Counts counts) {
  /** Nothing is done. */
  private static final Checkpoint NONE =
      new Checkpoint(0, Map.of(), new Counts(0, 0, 0, 0, new TreeMap<>(), new TreeMap<>(), 0));

  /**
   * The end of a file.
   *
   * @param sum CRC-32C of all before it
   */
  record End(long bytes, long sum) {
    static final End BEGINNING = new End(0, 0);
  }

  /**
   * A checkpoint in its ledger.
   *
   * @param ledger where its line ends
   */
  record Place(Checkpoint checkpoint, long ledger) {}

  Checkpoint {
    ends = Map.copyOf(ends);
  }

  /** The last one whose files hold what they held then. */
  static Place last(RunFiles files) throws IOException {
    List<Place> places = new ArrayList<>();
    try (Lines lines = new Lines(files.ratingLedger())) {
      for (Optional<Checkpoint> next = next(lines); next.isPresent(); next = next(lines)) {
        places.add(new Place(next.get(), lines.end()));
      }
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).checkpoint.fits(files)) {
        return places.get(i);
      }
    }
    return new Place(NONE, 0);
  }

  private static Optional<Checkpoint> next(Lines lines) throws IOException {
    return lines.next().flatMap(Sealed::words).flatMap(words -> Json.read(words, Checkpoint.class));
  }

  private boolean fits(RunFiles files) throws IOException {
    for (Map.Entry<String, End> each : ends.entrySet()) {
      Path file = files.directory().resolve(each.getKey());
      End end = each.getValue();
      if (!Files.isRegularFile(file) || Files.size(file) < end.bytes) {
        return false;
      }
      CRC32C sum = new CRC32C();
      LineFile.sum(file, end.bytes, sum);
      if (sum.getValue() != end.sum) {
        return false;
      }
    }
    return true;
  }
}
