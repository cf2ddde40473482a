package org.gainsay.spark;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gainsay.article.Article;
import org.gainsay.article.Corpus;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.Attempt;
import org.gainsay.batch.InOrder;
import org.gainsay.batch.TaggedJson;
import org.gainsay.cli.Kit;
import org.gainsay.link.Directory;
import org.gainsay.link.Longest;
import org.gainsay.link.SplitLinker;
import org.gainsay.tag.TaggedArticle;

/**
 * Tags the articles of one partition, which come in order of their ids. Numbers them so that
 * numbers sort as ids do: the partition in the upper bits, the article in the lower.
 */
final class TagStage implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Of articles, rejects and remarks; {@code no} is negative where there is no article. */
  static final String COLUMNS =
      "no long, kind int, file int, at long, name string, line int, offset long, raw string, code string,"
          + " message string, tagged string, slim string, id string, url string, published string, day string,"
          + " declares array<string>, outlet string, outletId binary, told int, denied int";

  /** Bits that number an article in its partition. */
  private static final int BITS = 26;

  private static final TaggedJson JSON = new TaggedJson();

  private final Broadcast<Kit> kit;
  private final long timeoutMillis;
  private final Counters counters;

  TagStage(Broadcast<Kit> kit, Plan plan, Counters counters) {
    this.kit = kit;
    this.timeoutMillis = plan.timeoutMillis();
    this.counters = counters;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Partition partition = new Partition(rows);
    OnEnd.of(partition::close);
    return partition;
  }

  private final class Partition extends Pulled<Row, Row> {
    private final Workshop<?> workshop = Workshop.of(kit.value());
    private final Optional<Duration> limit =
        timeoutMillis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(timeoutMillis));
    private final long base = (long) TaskContext.getPartitionId() << BITS;
    private final InOrder<Row> inOrder;
    private Consumer<Row> to;
    private byte[] key = {};
    private String first = "";
    private long count;

    Partition(Iterator<Row> rows) {
      super(rows);
      // with a limit another thread does the work, so that it can be left alone
      inOrder = limit.isEmpty() ? null : new InOrder<>(1, limit, row -> to.accept(row));
    }

    @Override
    void step(Row next, Consumer<Row> out) {
      to = out;
      boolean again = Arrays.equals(key, next.getAs(0));
      key = next.getAs(0);
      int kind = next.getInt(1);
      if (kind == Readings.WARNED && again) {
        return;
      }
      counters.read().add(kind == Readings.WARNED ? 0 : 1);
      if (kind != Readings.READ) {
        give(() -> left(next, kind, next.getString(8), next.getString(9)), () -> null);
      } else if (again) {
        Reading.Rejected twice = Corpus.duplicate(Readings.read(next), first);
        give(() -> left(next, twice), () -> null);
      } else {
        first = next.getString(4) + ":" + next.getInt(5);
        long number = base | count++;
        String late = Attempt.late("tagging", limit);
        give(
            () -> tag(next, number), () -> left(next, Readings.REJECTED, Attempt.lateCode(), late));
      }
    }

    private void give(
        java.util.function.Supplier<Row> work, java.util.function.Supplier<Row> late) {
      if (inOrder == null) {
        to.accept(work.get());
      } else {
        inOrder.submit(work::get, late);
      }
    }

    @Override
    void end(Consumer<Row> out) {
      to = out;
      if (inOrder != null) {
        inOrder.finish();
      }
    }

    void close() {
      if (inOrder != null) {
        inOrder.close();
      }
    }

    private Row tag(Row row, long number) {
      long begin = System.nanoTime();
      Reading.Read read = Readings.read(row);
      try {
        return tagged(row, number, workshop.tag(read.article()));
      } catch (RejectedException rejected) {
        return left(row, read.rejected(rejected.code(), rejected.getMessage()));
      } catch (RuntimeException | StackOverflowError failure) {
        return left(row, read.rejected(Attempt.failedCode(), Attempt.failed(failure)));
      } finally {
        counters.taggingMillis().add((System.nanoTime() - begin) / 1_000_000);
      }
    }
  }

  private static Row left(Row row, Reading.Rejected why) {
    Problem problem = why.problem();
    return left(row, Readings.REJECTED, problem.code(), problem.message());
  }

  private static Row left(Row row, int kind, String code, String message) {
    return RowFactory.create(
        -1L,
        kind,
        row.getInt(2),
        row.getLong(3),
        row.getString(4),
        row.getInt(5),
        row.getLong(6),
        row.getString(7),
        code,
        message,
        "",
        "",
        "",
        "",
        "",
        "",
        new String[0],
        "",
        new byte[0],
        0,
        0);
  }

  private static Row tagged(Row row, long number, TaggedArticle tagged) {
    Article article = tagged.article();
    String[] declares = Directory.declared(tagged).toArray(String[]::new);
    Longest longest = Longest.of(tagged);
    return RowFactory.create(
        number,
        Readings.READ,
        row.getInt(2),
        row.getLong(3),
        row.getString(4),
        row.getInt(5),
        row.getLong(6),
        row.getString(7),
        "",
        "",
        JSON.write(tagged),
        JSON.write(SplitLinker.slim(tagged)),
        article.id(),
        article.url(),
        article.published(),
        article.day() == null ? "" : article.day().toString(),
        declares,
        declares.length == 0 ? "" : JSON.line(tagged.outlet()),
        Readings.key(0, tagged.outlet().id()),
        longest.told(),
        longest.denied());
  }
}
