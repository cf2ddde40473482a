package org.gainsay.spark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.article.Span;
import org.gainsay.batch.Attempt;
import org.gainsay.batch.InOrder;
import org.gainsay.batch.RejectJson;
import org.gainsay.batch.TaggedJson;
import org.gainsay.cli.Kit;
import org.gainsay.link.Found;
import org.gainsay.link.Held;
import org.gainsay.link.Original;
import org.gainsay.link.SplitLinker;
import org.gainsay.rate.OverrunException;

/**
 * Rates the articles of one partition, lot by lot: first come those that others of the lot are
 * linked with, then those that are rated.
 */
final class RateStage implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Assessments and rejects. */
  static final String COLUMNS =
      "file int, at long, rated boolean, id string, line string, csv string, label string,"
          + " code string, capped boolean";

  private static final TaggedJson JSON = new TaggedJson();

  private final Broadcast<Kit> kit;
  private final Broadcast<Outlets> outlets;
  private final long timeoutMillis;
  private final Counters counters;

  RateStage(Broadcast<Kit> kit, Broadcast<Outlets> outlets, Plan plan, Counters counters) {
    this.kit = kit;
    this.outlets = outlets;
    this.timeoutMillis = plan.timeoutMillis();
    this.counters = counters;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Lot(rows);
  }

  /** An article that others are linked with. */
  private record Other(Held held, Map<Span, List<Original>> copies) {}

  /** One lot after the other. */
  private final class Lot extends Pulled<Row, Row> {
    private final Workshop<?> workshop = Workshop.of(kit.value());
    private final SplitLinker linker = outlets.value().linker();
    private final Optional<Duration> limit =
        timeoutMillis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(timeoutMillis));
    private long number = -1;
    // a new one for each lot: a thread that was left alone may still read the old one
    private Map<Long, Other> others = new HashMap<>();

    Lot(Iterator<Row> rows) {
      super(rows);
    }

    @Override
    void step(Row next, Consumer<Row> out) {
      if (number != next.getLong(0)) {
        number = next.getLong(0);
        others = new HashMap<>();
      }
      if (next.getInt(1) == Lots.OTHER) {
        Held held = linker.hold(JSON.read(next.getString(3)));
        others.put(next.getLong(2), new Other(held, copies(next)));
      } else {
        out.accept(limited(next, others));
      }
    }

    private Row limited(Row article, Map<Long, Other> known) {
      if (limit.isEmpty()) {
        return rate(article, known);
      }
      List<Row> done = new ArrayList<>();
      try (InOrder<Row> inOrder = new InOrder<>(1, limit, done::add)) {
        inOrder.submit(
            () -> rate(article, known),
            () -> left(article, Attempt.lateCode(), Attempt.late("rating", limit)));
        inOrder.finish();
      }
      return done.get(0);
    }

    private Row rate(Row article, Map<Long, Other> known) {
      long begin = System.nanoTime();
      try {
        SplitLinker.Linked linked = link(article, known);
        Workshop.Rated rated = workshop.rate(linked.dossier());
        counters.rated().add(1);
        return RowFactory.create(
            article.getInt(7),
            article.getLong(8),
            true,
            linked.dossier().article().id(),
            rated.json(),
            rated.csv(),
            rated.label(),
            "",
            linked.capped());
      } catch (OverrunException overrun) {
        return left(article, overrun.code(), overrun.getMessage());
      } catch (RuntimeException | StackOverflowError failure) {
        return left(article, Attempt.failedCode(), Attempt.failed(failure));
      } finally {
        counters.ratingMillis().add((System.nanoTime() - begin) / 1_000_000);
      }
    }

    private SplitLinker.Linked link(Row row, Map<Long, Other> known) {
      Held article = linker.hold(JSON.read(row.getString(3)));
      Map<Long, String> ids = new HashMap<>(Map.of(row.getLong(2), article.id()));
      Map<String, Map<Span, List<Original>>> copies =
          new HashMap<>(Map.of(article.id(), copies(row)));
      List<Held> others = new ArrayList<>();
      for (long no : RateStage.<Long>list(row, 5)) {
        Other other = known.get(no);
        ids.put(no, other.held().id());
        copies.put(other.held().id(), other.copies());
        others.add(other.held());
      }
      Map<String, Map<Long, Found>> found = new HashMap<>();
      for (Row each : RateStage.<Row>list(row, 6)) {
        found
            .computeIfAbsent(ids.get(each.getLong(0)), any -> new HashMap<>())
            .put(each.getLong(1), found(each, ids));
      }
      return linker.link(article, others, found, copies);
    }
  }

  /** Nothing was asked for some articles. */
  private static <T> List<T> list(Row row, int column) {
    return row.isNullAt(column) ? List.of() : row.getList(column);
  }

  private static Found found(Row row, Map<Long, String> ids) {
    List<Found.ClaimPlace> places = new ArrayList<>();
    for (long ref : Ref.numbers(row.getAs(2))) {
      places.add(new Found.ClaimPlace(ids.get(Ref.article(ref)), Ref.claim(ref)));
    }
    return new Found(places, row.getBoolean(3));
  }

  private static Map<Span, List<Original>> copies(Row row) {
    Map<Span, List<Original>> sentences = new HashMap<>();
    if (!row.isNullAt(4)) {
      JSON.value(row.getString(4), CopyStage.Copied.class)
          .sentences()
          .forEach(each -> sentences.put(each.span(), each.originals()));
    }
    return sentences;
  }

  private Row left(Row article, String code, String message) {
    counters.rejected().add(1);
    return left(
        article.getInt(7),
        article.getLong(8),
        new Problem(article.getString(9), article.getInt(10), code, message),
        article.getLong(11),
        article.getString(12));
  }

  /** A row of a reject. */
  static Row left(int file, long at, Problem problem, long offset, String raw) {
    String line = RejectJson.of(new Reading.Rejected(problem, offset, "", raw));
    return RowFactory.create(file, at, false, "", line, "", "", problem.code(), false);
  }
}
