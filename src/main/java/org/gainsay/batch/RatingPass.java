package org.gainsay.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.gainsay.article.ProblemCode;
import org.gainsay.link.Dossier;
import org.gainsay.rate.OverrunException;
import org.gainsay.rule.Label;
import org.gainsay.tag.TaggedArticle;

/**
 * The second pass: rates what the first one kept and writes what comes of it, in input order. Where
 * it was broken off, it goes on at the last point of which it made sure.
 *
 * @param <A> an assessment
 */
final class RatingPass<A> {
  /** A record on its way: rated where there is an assessment, else left out. */
  private record Done<A>(
      LedgerLine line,
      Optional<A> assessment,
      List<String> texts,
      Label label,
      boolean capped,
      boolean failed) {}

  private final Stages<A> stages;
  private final List<Output<A>> outputs;
  private final RunFiles files;
  private final RunSettings settings;
  private final RunListener<A> listener;
  private final BooleanSupplier stop;
  private final TaggingPass<A> first;
  private final Interval interval;
  private final ThreadLocal<Function<Dossier, A>> rater;
  private final TaggedJson json = TaggedJson.ofFew();
  private final List<LineFile> written = new ArrayList<>();
  private LineFile rejects;
  private LineFile ledger;
  private LinkingPass.Result links;
  private Tally tally = new Tally();
  private long done;
  private long failed;

  RatingPass(
      Stages<A> stages,
      List<Output<A>> outputs,
      RunFiles files,
      RunSettings settings,
      Clock clock,
      RunListener<A> listener,
      BooleanSupplier stop,
      TaggingPass<A> first) {
    this.stages = stages;
    this.outputs = outputs;
    this.files = files;
    this.settings = settings;
    this.listener = listener;
    this.stop = stop;
    this.first = first;
    this.interval = new Interval(clock);
    this.rater = ThreadLocal.withInitial(stages.raters());
  }

  /** What was done so far. */
  Counts counts() {
    return tally.counts(first.warnings());
  }

  /**
   * Does the pass, once.
   *
   * @throws StoppedException where it did not come to its end
   */
  void run(Checkpoint.Place from, LinkingPass.Result linked) throws IOException {
    links = linked;
    Counts before = from.checkpoint().counts();
    tally = new Tally(before);
    failed = first.failed() + before.failed();
    try {
      open(from);
      rate(from.checkpoint().records());
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      close();
    }
  }

  private void open(Checkpoint.Place from) throws IOException {
    Map<String, Checkpoint.End> ends = from.checkpoint().ends();
    for (Output<A> output : outputs) {
      long end = ends.getOrDefault(output.file(), Checkpoint.End.BEGINNING).bytes();
      LineFile file = LineFile.summed(files.directory().resolve(output.file()), end);
      written.add(file);
      file.add(end == 0 ? output.head() : "");
    }
    rejects =
        LineFile.summed(
            files.rejects(), ends.getOrDefault(name(files), Checkpoint.End.BEGINNING).bytes());
    ledger = LineFile.open(files.ratingLedger(), from.ledger());
    done = from.checkpoint().records();
  }

  private void rate(long skipped) throws IOException {
    try (Kept kept = new Kept(files);
        InOrder<Done<A>> inOrder =
            new InOrder<>(settings.threads(), settings.timeout(), this::add)) {
      skip(kept, skipped);
      Optional<Kept.Entry> next = kept.next();
      while (next.isPresent() && !stop.getAsBoolean()) {
        Kept.Entry record = next.get();
        inOrder.submit(() -> rate(record), () -> late(record));
        next = kept.next();
      }
      inOrder.finish();
      if (next.isPresent()) {
        throw new StoppedException(RunResult.Ending.INTERRUPTED);
      }
    } finally {
      checkpoint();
    }
  }

  /** Of what an earlier part of the run did, what the first pass rejected was counted then. */
  private void skip(Kept kept, long records) throws IOException {
    for (long i = 0; i < records; i++) {
      boolean counted = kept.next().filter(each -> !each.line().isTagged()).isPresent();
      failed -= counted ? 1 : 0;
    }
  }

  private Done<A> rate(Kept.Entry record) {
    LedgerLine line = record.line();
    if (!line.isTagged()) {
      return left(line, false);
    }
    TaggedArticle article = json.read(record.tagged());
    String by = links.superseded().get(article.article().id());
    if (by != null) {
      return left(line.left(ProblemCode.SUPERSEDED.name(), Attempt.superseded(by)), false);
    }
    try {
      A assessment = rater.get().apply(links.linked().dossier(article));
      List<String> texts = outputs.stream().map(each -> each.text().apply(assessment)).toList();
      return new Done<>(
          line,
          Optional.of(assessment),
          texts,
          stages.label().apply(assessment),
          links.linked().isCapped(article),
          false);
    } catch (OverrunException overrun) {
      return left(line.left(overrun.code(), overrun.getMessage()), true);
    } catch (RuntimeException | StackOverflowError failure) {
      return left(line.left(Attempt.failedCode(), Attempt.failed(failure)), true);
    }
  }

  private Done<A> late(Kept.Entry record) {
    return left(
        record.line().left(Attempt.lateCode(), Attempt.late("rating", settings.timeout())), true);
  }

  private Done<A> left(LedgerLine line, boolean hasFailed) {
    return new Done<>(line, Optional.empty(), List.of(), Label.CANNOT_BE_JUDGED, false, hasFailed);
  }

  private void add(Done<A> record) {
    if (record.assessment().isPresent()) {
      for (int i = 0; i < written.size(); i++) {
        written.get(i).add(record.texts().get(i));
      }
      tally.rated(record.label(), record.capped());
      listener.rated(record.assessment().get());
    } else {
      rejects.add(RejectJson.of(record.line()) + "\n");
      tally.rejected(record.line().code());
      if (!record.line().code().equals(ProblemCode.SUPERSEDED.name())) {
        listener.rejected(record.line().problem());
      }
    }
    done++;
    try {
      if (interval.isOver()) {
        checkpoint();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    listener.progress(RunListener.Phase.RATING, done, OptionalLong.of(first.records()));
    failed += record.failed() ? 1 : 0;
    if (settings.maxErrors().exceeded(failed, first.records(), true)) {
      throw new StoppedException(RunResult.Ending.TOO_MANY_REJECTED);
    }
  }

  /** Makes sure of all that is done. */
  private void checkpoint() throws IOException {
    Map<String, Checkpoint.End> ends = new LinkedHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      written.get(i).force();
      ends.put(outputs.get(i).file(), end(written.get(i)));
    }
    rejects.force();
    ends.put(name(files), end(rejects));
    ledger.add(Sealed.line(Json.line(new Checkpoint(done, ends, tally.counts(0)))));
    ledger.force();
  }

  private static Checkpoint.End end(LineFile file) {
    return new Checkpoint.End(file.end(), file.sum());
  }

  private static String name(RunFiles files) {
    return String.valueOf(files.rejects().getFileName());
  }

  private void close() throws IOException {
    for (LineFile file : written) {
      file.close();
    }
    if (rejects != null) {
      rejects.close();
    }
    if (ledger != null) {
      ledger.close();
    }
  }
}
