package org.gainsay.batch;

import java.io.Closeable;
import java.io.IOException;

/** Keeps what the first pass makes of each record: tagged articles, and a ledger of all records. */
final class Journal implements Closeable {
  /** What is written at once, in bytes. */
  private static final int BLOCK = 1 << 16;

  private final Interval interval;
  private final LineFile articles;
  private final LineFile ledger;

  /**
   * Goes on after what is kept.
   *
   * @param keptArticles bytes of the tagged articles
   * @param keptLedger bytes of the ledger
   */
  Journal(RunFiles files, Interval interval, long keptArticles, long keptLedger)
      throws WriteException {
    this.interval = interval;
    this.articles = LineFile.open(files.tagged(), keptArticles);
    this.ledger = LineFile.open(files.taggingLedger(), keptLedger);
  }

  /**
   * Adds a record.
   *
   * @param tagged the line of its article, {@code ""} where it is rejected
   */
  void add(LedgerLine line, String tagged) throws WriteException {
    if (line.isTagged()) {
      articles.add(tagged + "\n");
    }
    ledger.add(Sealed.line(Json.line(line)));
    if (interval.isOver()) {
      articles.force();
      ledger.force();
    } else if (articles.waiting() + ledger.waiting() > BLOCK) {
      // an article is there before the ledger says so
      articles.flush();
      ledger.flush();
    }
  }

  /** Says that there is no more to come. */
  void end() throws WriteException {
    articles.force();
    ledger.add(Sealed.line(Json.line(LedgerLine.END)));
    ledger.force();
  }

  @Override
  public void close() throws IOException {
    try (articles) {
      articles.flush();
    } finally {
      ledger.close();
    }
  }
}
