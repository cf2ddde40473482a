package org.gainsay.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.gainsay.link.Shortlist;

/** Chooses with which claims of other articles each is compared. */
final class LinkStage {
  /**
   * What came of a question that the article {@code from} asks, for the article {@code to} that
   * needs to know: itself, or one whose claims it denies.
   */
  static final String COLUMNS =
      "to long, from long, question long, refs binary, capped boolean, pairs int";

  private LinkStage() {}

  static Dataset<Row> of(Dataset<Row> hits, int partitions, Counters counters) {
    return hits.repartition(partitions, functions.col("no"))
        .sortWithinPartitions("no", "question")
        .mapPartitions(
            (Iterator<Row> rows) ->
                new Groups(
                    rows,
                    (one, other) -> one.getLong(0) == other.getLong(0),
                    (group, out) -> article(group, counters, out)),
            Columns.rows(COLUMNS));
  }

  /** All that was found for the questions of one article. */
  private static void article(List<Row> group, Counters counters, Consumer<Row> out) {
    long begin = System.nanoTime();
    long no = group.get(0).getLong(0);
    for (int i = 0; i < group.size(); ) {
      List<Row> same = new ArrayList<>();
      Row first = group.get(i);
      for (; i < group.size() && BlockStage.sameQuestion(first, group.get(i)); i++) {
        same.add(group.get(i));
      }
      question(no, same, counters, out);
    }
    counters.linkingMillis().add((System.nanoTime() - begin) / 1_000_000);
  }

  private static void question(long no, List<Row> rows, Counters counters, Consumer<Row> out) {
    Row any = rows.get(0);
    int flags = any.getInt(2);
    List<Shortlist.Hit> hits = hits(no, rows, (flags & Block.NEGATED) != 0);
    List<Shortlist.Hit> chosen = Shortlist.likeliest(hits, any.getInt(3));
    boolean capped = any.getBoolean(5) || chosen.size() < hits.size();
    counters.cappedBlocks().add(capped ? 1 : 0);
    counters.linkedPairs().add(chosen.size());
    long[] refs = chosen.stream().mapToLong(Shortlist.Hit::number).toArray();
    boolean ofClaim = (flags & Block.OF_CLAIM) != 0;
    byte[] own = Ref.bytes(ofClaim ? refs : new long[0]);
    out.accept(RowFactory.create(no, no, any.getLong(1), own, capped, chosen.size()));
    if ((flags & Block.OF_DENIAL) != 0) {
      Map<Long, List<Long>> byArticle = new LinkedHashMap<>();
      for (long ref : refs) {
        byArticle.computeIfAbsent(Ref.article(ref), each -> new ArrayList<>()).add(ref);
      }
      byArticle.forEach(
          (article, some) -> {
            byte[] theirs = Ref.bytes(some.stream().mapToLong(Long::longValue).toArray());
            out.accept(RowFactory.create(article, no, any.getLong(1), theirs, false, 0));
          });
    }
  }

  /** Adds up what speaks for each claim of other articles. */
  private static List<Shortlist.Hit> hits(long no, List<Row> rows, boolean negated) {
    Map<Long, int[]> found = new HashMap<>();
    for (Row row : rows) {
      ByteBuffer bytes = ByteBuffer.wrap(row.<byte[]>getAs(6));
      while (bytes.hasRemaining()) {
        int day = bytes.getInt();
        long ref = bytes.getLong();
        if (Ref.article(ref) != no) {
          found.computeIfAbsent(ref, any -> new int[] {day, 0})[1] += row.getInt(4);
        }
      }
    }
    List<Shortlist.Hit> hits = new ArrayList<>();
    found.forEach(
        (ref, each) -> {
          int weight = Shortlist.weight(each[1], Ref.negated(ref) != negated);
          hits.add(new Shortlist.Hit(each[0], ref, weight));
        });
    return hits;
  }
}
