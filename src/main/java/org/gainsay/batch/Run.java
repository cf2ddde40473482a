package org.gainsay.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gainsay.article.Corpus;
import org.gainsay.article.ProblemCode;
import org.gainsay.article.Reading;
import org.gainsay.tag.TaggedArticle;

/**
 * The main job: reads, tags, links and rates articles and writes what came of them. What it writes
 * is the same for any number of threads, byte for byte, the manifest aside.
 *
 * @param <A> an assessment
 */
public final class Run<A> {
  private final Stages<A> stages;
  private final int threads;
  private final Clock clock;
  private final RunListener<A> listener;
  private final Map<String, Long> rejectedByCode = new TreeMap<>();
  private long rated;
  private long warnings;
  private long done;

  /**
   * @param clock for the manifest
   */
  public Run(Stages<A> stages, int threads, Clock clock, RunListener<A> listener) {
    this.stages = stages;
    this.threads = threads;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Does the job, once.
   *
   * @param input gives every record, in order, to whom it is given
   * @param about what the manifest says of versions and options
   * @throws OccupiedException where the directory of the run holds anything
   * @throws IOException where the files of the run cannot be written
   */
  public Counts run(Consumer<Consumer<Reading>> input, RunFiles files, RunInfo about)
      throws IOException, OccupiedException {
    String started = clock.instant().toString();
    files.create();
    try {
      List<Outcome<A>> records = tag(input);
      rate(linked(records, files), files);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    Counts counts = Counts.of(rated, warnings, rejectedByCode);
    String finished = clock.instant().toString();
    Manifest manifest =
        new Manifest(Manifest.SCHEMA, started, finished, about.versions(), about.options(), counts);
    files.finish(manifest.json());
    return counts;
  }

  private List<Outcome<A>> tag(Consumer<Consumer<Reading>> input) {
    List<Outcome<A>> records = new ArrayList<>();
    Consumer<Outcome<A>> collect =
        record -> {
          records.add(record);
          listener.progress(RunListener.Phase.TAGGING, records.size());
        };
    Tagging<A> tagging = new Tagging<>(stages.taggers());
    try (InOrder<Outcome<A>> inOrder = new InOrder<>(threads, collect)) {
      input.accept(
          Corpus.uniqueIds(
              reading -> {
                if (reading instanceof Reading.Read read) {
                  inOrder.submit(() -> tagging.tag(read));
                } else if (reading instanceof Reading.Rejected rejected) {
                  inOrder.submit(() -> new Outcome.Left<>(rejected));
                } else if (reading instanceof Reading.Warned warned) {
                  warnings++;
                  listener.warned(warned.problem());
                }
              }));
      inOrder.finish();
    }
    return records;
  }

  /** Leaves out earlier revisions, keeps what was tagged on disk, and links it. */
  private List<Pending<A>> linked(List<Outcome<A>> records, RunFiles files) throws IOException {
    List<Outcome<A>> latest = Revisions.latest(records);
    List<TaggedArticle> tagged = new ArrayList<>();
    TaggedJson json = new TaggedJson();
    try (BufferedWriter out = files.write(files.tagged())) {
      for (Outcome<A> record : latest) {
        if (record instanceof Outcome.Tagged<A> article) {
          tagged.add(article.article());
          line(out, json.write(article.article()));
        }
      }
    }
    listener.progress(RunListener.Phase.LINKING, tagged.size());
    return Pending.of(latest, stages.linker().apply(tagged));
  }

  private void rate(List<Pending<A>> records, RunFiles files) throws IOException {
    Rating<A> rating = new Rating<>(stages);
    try (BufferedWriter assessments = files.write(files.assessments());
        BufferedWriter rejects = files.write(files.rejects());
        InOrder<Outcome<A>> inOrder =
            new InOrder<>(threads, record -> write(record, assessments, rejects))) {
      for (Pending<A> record : records) {
        inOrder.submit(() -> rating.rate(record));
      }
      inOrder.finish();
    }
  }

  private void write(Outcome<A> record, Writer assessments, Writer rejects) {
    try {
      if (record instanceof Outcome.Rated<A> article) {
        rated++;
        line(assessments, article.line());
        listener.rated(article.assessment());
      } else if (record instanceof Outcome.Left<A> left) {
        rejectedByCode.merge(left.why().problem().code(), 1L, Long::sum);
        line(rejects, RejectJson.of(left.why()));
        if (!left.why().problem().code().equals(ProblemCode.SUPERSEDED.name())) {
          listener.rejected(left.why().problem());
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    done++;
    listener.progress(RunListener.Phase.RATING, done);
  }

  private static void line(Writer out, String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
