package org.gainsay.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.gainsay.article.Span;
import org.gainsay.batch.TaggedJson;
import org.gainsay.fact.Source;
import org.gainsay.link.Copies;
import org.gainsay.link.Crowd;
import org.gainsay.link.Original;
import org.gainsay.link.Passage;

/**
 * Finds copies: sentences that share a hash stand together, the earliest first, of which a few are
 * kept while the others go by, so that a sentence which a million articles have takes no memory.
 */
final class CopyStage {
  /** The sentences of an article that are copies, as JSON of {@link Copied}. */
  static final String COLUMNS = "no long, copied string";

  private static final String PASSAGES =
      "hash long, day long, agency int, key binary, in int, start int, end int, no long, id string,"
          + " outlet string, words string, print binary";
  private static final String CANDIDATES = "no long, copy string, first string, firstNo long";
  private static final String EDGES =
      "no long, span string, firstNo long, firstSpan string, original string";

  private static final TaggedJson JSON = new TaggedJson();

  private CopyStage() {}

  /** One sentence as it travels. */
  @SuppressWarnings("ArrayRecordComponent")
  record Told(String article, long day, Source outlet, Span span, String words, byte[] print) {
    static Told of(Passage passage) {
      return new Told(
          passage.article(),
          passage.day().toEpochDay(),
          passage.outlet(),
          passage.span(),
          passage.words().get(),
          passage.print());
    }

    Passage passage() {
      return new Passage(article, LocalDate.ofEpochDay(day), outlet, span, words, print);
    }
  }

  /** What a copied sentence copies, from the nearest to the first. */
  record Chain(Span span, List<Original> originals) {}

  /** All of an article. */
  record Copied(List<Chain> sentences) {}

  static Dataset<Row> of(Dataset<Row> live, int partitions) {
    Dataset<Row> edges =
        live.mapPartitions((Iterator<Row> rows) -> new Passages(rows), Columns.rows(PASSAGES))
            .repartition(partitions, functions.col("hash"))
            .sortWithinPartitions("hash", "day", "agency", "key", "in", "start", "end")
            .mapPartitions((Iterator<Row> rows) -> new Crowds(rows), Columns.rows(CANDIDATES))
            .repartition(partitions, functions.col("no"))
            .sortWithinPartitions("no")
            .mapPartitions(
                (Iterator<Row> rows) ->
                    new Groups(
                        rows,
                        (one, other) -> one.getLong(0) == other.getLong(0),
                        CopyStage::certain),
                Columns.rows(EDGES))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return chains(edges)
        .repartition(partitions, functions.col("no"))
        .sortWithinPartitions("no", "span", "depth")
        .mapPartitions(
            (Iterator<Row> rows) ->
                new Groups(
                    rows, (one, other) -> one.getLong(0) == other.getLong(0), CopyStage::copied),
            Columns.rows(COLUMNS));
  }

  /** What a copy copies may be a copy itself; few are so for more than two or three steps. */
  private static Dataset<Row> chains(Dataset<Row> edges) {
    Dataset<Row> last = edges.withColumn("depth", functions.lit(1));
    Dataset<Row> all = last;
    Dataset<Row> next =
        edges.select(
            functions.col("no").as("firstNo"),
            functions.col("span").as("firstSpan"),
            functions.col("firstNo").as("nextNo"),
            functions.col("firstSpan").as("nextSpan"),
            functions.col("original").as("nextOriginal"));
    while (last.count() > 0) {
      last =
          last.join(next, new String[] {"firstNo", "firstSpan"})
              .select(
                  functions.col("no"),
                  functions.col("span"),
                  functions.col("nextNo").as("firstNo"),
                  functions.col("nextSpan").as("firstSpan"),
                  functions.col("nextOriginal").as("original"),
                  functions.col("depth").plus(1).as("depth"))
              .persist(StorageLevel.MEMORY_AND_DISK());
      all = all.union(last);
    }
    return all;
  }

  /** Sentences, a row for each of their hashes. */
  private static final class Passages extends Pulled<Row, Row> {
    Passages(Iterator<Row> in) {
      super(in);
    }

    @Override
    void step(Row next, Consumer<Row> out) {
      for (Passage each : Passage.of(JSON.read(next.getString(1)))) {
        String outlet = JSON.line(each.outlet());
        byte[] print = each.print();
        for (long hash : each.hashes()) {
          out.accept(
              RowFactory.create(
                  hash,
                  each.day().toEpochDay(),
                  each.isAgency() ? 0 : 1,
                  Readings.key(0, each.article()),
                  each.span().in() == Span.Part.TITLE ? 0 : 1,
                  each.span().start(),
                  each.span().end(),
                  next.getLong(0),
                  each.article(),
                  outlet,
                  each.words().get(),
                  print));
        }
      }
    }
  }

  /** Those of one hash; most are alone, and cost nothing. */
  private static final class Crowds extends Pulled<Row, Row> {
    private Crowd crowd = new Crowd();
    private final Map<Passage, Long> numbers = new HashMap<>();
    private Row alone;

    Crowds(Iterator<Row> in) {
      super(in);
    }

    @Override
    void step(Row next, Consumer<Row> out) {
      if (alone == null || alone.getLong(0) != next.getLong(0)) {
        crowd = new Crowd();
        numbers.clear();
        alone = next;
        return;
      }
      if (numbers.isEmpty()) {
        take(alone, out);
      }
      take(next, out);
    }

    private void take(Row row, Consumer<Row> out) {
      Passage passage = passage(row);
      crowd
          .original(passage)
          .ifPresent(
              first ->
                  out.accept(
                      RowFactory.create(
                          row.getLong(7),
                          JSON.line(Told.of(passage)),
                          JSON.line(Told.of(first)),
                          numbers.get(first))));
      if (numbers.size() < 2 * Crowd.KEPT) {
        numbers.putIfAbsent(passage, row.getLong(7));
      }
    }

    private static Passage passage(Row row) {
      Span span =
          new Span(
              row.getInt(5), row.getInt(6), row.getInt(4) == 0 ? Span.Part.TITLE : Span.Part.TEXT);
      Source outlet = JSON.value(row.getString(9), Source.class);
      LocalDate day = LocalDate.ofEpochDay(row.getLong(1));
      return new Passage(row.getString(8), day, outlet, span, row.getString(10), row.getAs(11));
    }
  }

  /** Of each sentence of an article the first one that it is like, if it is a copy of that. */
  private static void certain(List<Row> group, Consumer<Row> out) {
    Map<Passage, Passage> candidates = new HashMap<>();
    Map<Passage, Long> numbers = new HashMap<>();
    for (Row row : group) {
      Passage copy = JSON.value(row.getString(1), Told.class).passage();
      Passage first = JSON.value(row.getString(2), Told.class).passage();
      numbers.put(first, row.getLong(3));
      candidates.merge(copy, first, (a, b) -> Passage.FIRST_TO_LAST.compare(a, b) <= 0 ? a : b);
    }
    Copies.certain(candidates)
        .forEach(
            (copy, first) ->
                out.accept(
                    RowFactory.create(
                        group.get(0).getLong(0),
                        JSON.line(copy.span()),
                        numbers.get(first),
                        JSON.line(first.span()),
                        JSON.line(new Original(first.quote(), first.outlet())))));
  }

  private static void copied(List<Row> group, Consumer<Row> out) {
    Map<String, List<Original>> chains = new HashMap<>();
    for (Row row : group) {
      chains
          .computeIfAbsent(row.getAs("span"), any -> new ArrayList<>())
          .add(JSON.value(row.getAs("original"), Original.class));
    }
    List<Chain> sentences = new ArrayList<>();
    chains.forEach(
        (span, originals) -> sentences.add(new Chain(JSON.value(span, Span.class), originals)));
    out.accept(RowFactory.create(group.get(0).getLong(0), JSON.line(new Copied(sentences))));
  }
}
