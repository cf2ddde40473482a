package org.gainsay.spark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Rates the articles of one partition: each comes with what was found for it and the articles that
 * it is linked with.
 */
final class RateStage implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** An article, then what was found, then slim articles: in order of {@code no} and kind. */
  static final String INPUT =
      "no long, kind int, from long, text text, copied text, question long, refs bytes, capped"
          + " flag, file int, at long, name text, line int, offset long, raw text";

  /** Assessments and rejects. */
  static final String COLUMNS =
      "file int, at long, rated flag, id text, line text, csv text, label text, code text, capped"
          + " flag";

  static final int ARTICLE = 0;
  static final int FOUND = 1;
  static final int OTHER = 2;

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
    Workshop<?> workshop = Workshop.of(kit.value());
    Linking linking = outlets.value().linking();
    Optional<Duration> limit =
        timeoutMillis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(timeoutMillis));
    Groups.Step step =
        (group, out) -> {
          Row article = group.get(0);
          if (article.getInt(1) == ARTICLE) {
            out.accept(limited(group, limit, workshop, linking));
          }
        };
    return new Groups(rows, (one, other) -> one.getLong(0) == other.getLong(0), step);
  }

  private Row limited(
      List<Row> group, Optional<Duration> limit, Workshop<?> workshop, Linking linking) {
    if (limit.isEmpty()) {
      return rate(group, workshop, linking);
    }
    List<Row> done = new ArrayList<>();
    try (InOrder<Row> inOrder = new InOrder<>(1, limit, done::add)) {
      inOrder.submit(
          () -> rate(group, workshop, linking),
          () -> left(group.get(0), Attempt.lateCode(), Attempt.late("rating", limit)));
      inOrder.finish();
    }
    return done.get(0);
  }

  private Row rate(List<Row> group, Workshop<?> workshop, Linking linking) {
    Row article = group.get(0);
    long begin = System.nanoTime();
    try {
      SplitLinker.Linked linked = link(group, linking);
      Workshop.Rated rated = workshop.rate(linked.dossier());
      counters.rated().add(1);
      return RowFactory.create(
          article.getInt(8),
          article.getLong(9),
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

  private static SplitLinker.Linked link(List<Row> group, Linking linking) {
    SplitLinker linker = linking.linker();
    Held article = linker.hold(JSON.read(group.get(0).getString(3)));
    Map<Long, Held> others = new HashMap<>();
    Map<String, Map<Span, List<Original>>> copies = new HashMap<>();
    copied(article, group.get(0), copies);
    Map<Long, String> ids = new HashMap<>();
    ids.put(group.get(0).getLong(0), article.id());
    for (Row row : group) {
      if (row.getInt(1) == OTHER && !others.containsKey(row.getLong(2))) {
        Held other =
            linking.held().get(row.getLong(2), () -> linker.hold(JSON.read(row.getString(3))));
        others.put(row.getLong(2), other);
        ids.put(row.getLong(2), other.id());
        copied(other, row, copies);
      }
    }
    Map<String, Map<Long, Found>> found = new HashMap<>();
    for (Row row : group) {
      if (row.getInt(1) == FOUND) {
        found
            .computeIfAbsent(ids.get(row.getLong(2)), any -> new HashMap<>())
            .put(row.getLong(5), found(row, ids));
      }
    }
    return linker.link(article, List.copyOf(others.values()), found, copies);
  }

  private static Found found(Row row, Map<Long, String> ids) {
    List<Found.ClaimPlace> places = new ArrayList<>();
    for (long ref : Ref.numbers(row.getAs(6))) {
      places.add(new Found.ClaimPlace(ids.get(Ref.article(ref)), Ref.claim(ref)));
    }
    return new Found(places, row.getBoolean(7));
  }

  private static void copied(Held article, Row row, Map<String, Map<Span, List<Original>>> to) {
    String json = row.getString(4);
    if (json != null) {
      Map<Span, List<Original>> sentences = new HashMap<>();
      JSON.value(json, CopyStage.Copied.class)
          .sentences()
          .forEach(each -> sentences.put(each.span(), each.originals()));
      to.put(article.id(), sentences);
    }
  }

  private Row left(Row article, String code, String message) {
    counters.rejected().add(1);
    return left(
        article.getInt(8),
        article.getLong(9),
        new Problem(article.getString(10), article.getInt(11), code, message),
        article.getLong(12),
        article.getString(13));
  }

  /** A row of a reject. */
  static Row left(int file, long at, Problem problem, long offset, String raw) {
    String line = RejectJson.of(new Reading.Rejected(problem, offset, "", raw));
    return RowFactory.create(file, at, false, "", line, "", "", problem.code(), false);
  }
}
