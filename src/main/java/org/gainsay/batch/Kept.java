package org.gainsay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads what the first pass kept, record by record: its ledger and the tagged articles, in step, as
 * far as both are whole.
 */
final class Kept implements Closeable {
  /**
   * One record.
   *
   * @param tagged the line of the tagged article, {@code ""} where there is none
   */
  record Entry(LedgerLine line, String tagged) {}

  private final Lines ledger;
  private final Lines articles;
  private boolean complete;

  Kept(RunFiles files) throws IOException {
    ledger = new Lines(files.taggingLedger());
    articles = new Lines(files.tagged());
  }

  /** The next record; empty after the last one that is whole. */
  Optional<Entry> next() throws IOException {
    Optional<LedgerLine> line =
        complete
            ? Optional.empty()
            : ledger
                .next()
                .flatMap(Sealed::words)
                .flatMap(words -> Json.read(words, LedgerLine.class));
    if (line.isEmpty() || line.get().key().isEmpty()) {
      complete |= line.isPresent();
      return Optional.empty();
    }
    if (!line.get().isTagged()) {
      return Optional.of(new Entry(line.get(), ""));
    }
    return articles
        .next()
        .filter(tagged -> Sealed.checksum(tagged).equals(line.get().checksum()))
        .map(tagged -> new Entry(line.get(), tagged));
  }

  /** Whether the pass had come to its end, and all of it was read. */
  boolean isComplete() {
    return complete;
  }

  /** Where the lines of the ledger end that were read. */
  long ledgerEnd() {
    return ledger.end();
  }

  /** Where the tagged articles end that were read. */
  long articlesEnd() {
    return articles.end();
  }

  @Override
  public void close() throws IOException {
    ledger.close();
    articles.close();
  }
}
