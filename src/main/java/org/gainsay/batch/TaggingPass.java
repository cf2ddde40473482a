package org.gainsay.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.gainsay.article.Corpus;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;

/**
 * The first pass: reads and tags, and keeps what comes of it on disk. Where it was broken off, it
 * reads the input again and takes from its ledger what it had done: as far as each record is still
 * the same as it was then. From the first that is not on it does everything anew.
 *
 * @param <A> an assessment
 */
final class TaggingPass<A> {
  /** A record on its way. */
  private record Done(LedgerLine line, String tagged) {}

  private final RunFiles files;
  private final RunSettings settings;
  private final RunListener<A> listener;
  private final BooleanSupplier stop;
  private final ThreadLocal<Tagger> tagger;
  private final TaggedJson json = TaggedJson.ofFew();
  private final Interval interval;
  private final List<Manifest.InputDigest> inputs = new ArrayList<>();
  private Input input;
  private Kept kept;
  private long keptLedger;
  private long keptArticles;
  private Journal journal;
  private long done;
  private long failed;
  private long warnings;

  TaggingPass(
      Stages<A> stages,
      RunFiles files,
      RunSettings settings,
      Clock clock,
      RunListener<A> listener,
      BooleanSupplier stop) {
    this.files = files;
    this.settings = settings;
    this.listener = listener;
    this.stop = stop;
    this.tagger = ThreadLocal.withInitial(stages.taggers());
    this.interval = new Interval(clock);
  }

  /** How many records there are. */
  long records() {
    return done;
  }

  long warnings() {
    return warnings;
  }

  /** How many records are rejected so far. */
  long failed() {
    return failed;
  }

  List<Manifest.InputDigest> inputs() {
    return inputs;
  }

  /**
   * Does the pass, once.
   *
   * @throws StoppedException where it did not come to its end
   */
  void run(Input from) throws IOException {
    input = from;
    try (Kept before = new Kept(files)) {
      kept = before;
      try {
        read();
        end();
      } catch (UncheckedIOException failure) {
        throw failure.getCause();
      } finally {
        close();
      }
    }
  }

  private void read() throws IOException {
    try (InOrder<Done> inOrder = new InOrder<>(settings.threads(), settings.timeout(), this::add)) {
      try {
        input.read(Corpus.uniqueIds(reading -> take(reading, inOrder)));
      } catch (StoppedException stopped) {
        if (stopped.ending() == RunResult.Ending.INTERRUPTED) {
          inOrder.finish();
        }
        throw stopped;
      }
      inOrder.finish();
    }
  }

  private void take(Reading reading, InOrder<Done> inOrder) {
    if (reading instanceof Reading.Warned warned) {
      warnings++;
      listener.warned(warned.problem());
    } else if (reading instanceof Reading.Ended ended) {
      inputs.add(new Manifest.InputDigest(ended.file(), ended.bytes(), ended.sha256()));
    } else {
      if (stop.getAsBoolean()) {
        throw new StoppedException(RunResult.Ending.INTERRUPTED);
      }
      String key = LedgerLine.key(reading);
      if (!isKept(key)) {
        submit(key, reading, inOrder);
      }
    }
  }

  private void submit(String key, Reading reading, InOrder<Done> inOrder) {
    if (reading instanceof Reading.Read read) {
      String late = Attempt.late("tagging", settings.timeout());
      inOrder.submit(
          () -> tag(key, read), () -> left(key, read.rejected(Attempt.lateCode(), late)));
    } else if (reading instanceof Reading.Rejected rejected) {
      Done why = left(key, rejected);
      inOrder.submit(() -> why, () -> why);
    }
  }

  private Done tag(String key, Reading.Read read) {
    try {
      String line = json.write(tagger.get().tag(read.article()));
      return new Done(LedgerLine.tagged(key, read, line), line);
    } catch (RejectedException rejected) {
      return left(key, read.rejected(rejected.code(), rejected.getMessage()));
    } catch (RuntimeException | StackOverflowError failure) {
      return left(key, read.rejected(Attempt.failedCode(), Attempt.failed(failure)));
    }
  }

  private static Done left(String key, Reading.Rejected why) {
    return new Done(LedgerLine.left(key, why), "");
  }

  /** Whether the next record of the ledger is this one. */
  private boolean isKept(String key) {
    if (journal != null) {
      return false;
    }
    try {
      Optional<Kept.Entry> next = kept.next();
      if (next.isPresent() && next.get().line().key().equals(key)) {
        keptLedger = kept.ledgerEnd();
        keptArticles = kept.articlesEnd();
        count(next.get().line());
        return true;
      }
      open();
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** From here on everything is new, and what the second pass did is of no use. */
  private void open() throws IOException {
    Files.deleteIfExists(files.ratingLedger());
    journal = new Journal(files, interval, keptArticles, keptLedger);
  }

  private void add(Done record) {
    try {
      journal.add(record.line(), record.tagged());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    count(record.line());
  }

  private void count(LedgerLine line) {
    done++;
    failed += line.isTagged() ? 0 : 1;
    listener.progress(RunListener.Phase.TAGGING, done, expected());
    if (settings.maxErrors().exceeded(failed, done, false)) {
      throw new StoppedException(RunResult.Ending.TOO_MANY_REJECTED);
    }
  }

  private OptionalLong expected() {
    var share = input.share();
    return share.isPresent() && share.getAsDouble() > 0
        ? OptionalLong.of(Math.max(done, Math.round(done / share.getAsDouble())))
        : OptionalLong.empty();
  }

  private void end() throws IOException {
    if (settings.maxErrors().exceeded(failed, done, true)) {
      throw new StoppedException(RunResult.Ending.TOO_MANY_REJECTED);
    }
    if (journal == null && kept.next().isEmpty() && kept.isComplete()) {
      return;
    }
    if (journal == null) {
      open();
    }
    journal.end();
  }

  private void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
  }
}
