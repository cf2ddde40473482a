package org.gainsay.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.gainsay.batch.TaggedJson;
import org.gainsay.link.Held;
import org.gainsay.link.Longest;
import org.gainsay.link.Posting;
import org.gainsay.link.Question;
import org.gainsay.link.Shortlist;
import org.gainsay.link.SplitLinker;

/**
 * Answers what claims look for, in two rounds: first each block says how many claims it has for a
 * question, so that the rarest keys can be chosen as on one machine; then the chosen are read.
 */
final class BlockStage {
  /** About so many articles are looked at to find blocks that are too large. */
  private static final int SAMPLE = 5_000;

  private static final TaggedJson JSON = new TaggedJson();

  private final SparkSession spark;
  private final Plan plan;
  private final Broadcast<Outlets> outlets;

  BlockStage(SparkSession spark, Plan plan, Broadcast<Outlets> outlets) {
    this.spark = spark;
    this.plan = plan;
    this.outlets = outlets;
  }

  /**
   * Finds blocks that are too large, and how to divide them.
   *
   * @param live numbers and slim articles
   * @param articles how many there are
   */
  Splits splits(Dataset<Row> live, long articles, Longest longest) {
    // no key is posted more often than there are claims, and few articles have more than some
    if (articles * 4 < plan.hotBlock()) {
      return Splits.none(longest);
    }
    Broadcast<Outlets> known = outlets;
    long every = Math.max(1, articles / SAMPLE);
    Dataset<Row> days =
        live.filter(functions.expr("pmod(hash(no), " + every + ") = 0"))
            .mapPartitions(
                (Iterator<Row> rows) -> sampled(rows, known.value().linker()),
                Columns.rows("key long, shelf int, day int"))
            .groupBy("key", "shelf", "day")
            .count()
            .persist();
    long most = Math.max(1, plan.hotBlock() / every);
    Dataset<Row> hot = days.groupBy("key", "shelf").agg(functions.sum("count").as("all"));
    Map<Long, TreeMap<Integer, TreeMap<Integer, Long>>> counts = new HashMap<>();
    days.join(hot.filter(functions.col("all").gt(most)), new String[] {"key", "shelf"})
        .select("key", "shelf", "day", "count")
        .collectAsList()
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.getLong(0), any -> new TreeMap<>())
                    .computeIfAbsent(row.getInt(1), any -> new TreeMap<>())
                    .put(row.getInt(2), row.getLong(3)));
    days.unpersist();
    return Splits.of(counts, most, plan.partitions(), longest);
  }

  private static Iterator<Row> sampled(Iterator<Row> rows, SplitLinker linker) {
    return new Pulled<Row, Row>(rows) {
      @Override
      void step(Row next, Consumer<Row> out) {
        for (Posting each : linker.postings(linker.hold(JSON.read(next.getString(1))))) {
          out.accept(RowFactory.create(each.key(), each.shelf(), each.day()));
        }
      }
    };
  }

  /**
   * What was found: see {@link Block#HITS}.
   *
   * @param live numbers and slim articles
   */
  Dataset<Row> hits(Dataset<Row> live, Broadcast<Splits> splits) {
    Broadcast<Outlets> known = outlets;
    int partitions = plan.partitions();
    JavaRDD<Row> blocks =
        live.mapPartitions(
                (Iterator<Row> rows) -> rows(rows, known.value().linker(), splits.value()),
                Columns.rows(Block.COLUMNS))
            .repartition(partitions, functions.col("key"), functions.col("part"))
            .sortWithinPartitions("key", "part", "sub", "ref")
            .toJavaRDD();
    JavaRDD<Row> answers =
        blocks.mapPartitions(rows -> new Answering(rows, splits.value().longest()));
    JavaRDD<Row> fetches =
        spark
            .createDataFrame(answers, Columns.of(Block.ANSWERS))
            .repartition(partitions, functions.col("no"))
            .sortWithinPartitions("no", "question", "key", "shelf", "part")
            .mapPartitions(
                (Iterator<Row> rows) ->
                    new Groups(rows, BlockStage::sameQuestion, BlockStage::choose),
                Columns.rows(Block.FETCHES))
            .repartition(partitions, functions.col("key"), functions.col("part"))
            .sortWithinPartitions("key", "part")
            .toJavaRDD();
    JavaRDD<Row> hits = blocks.zipPartitions(fetches, Fetching::new);
    return spark.createDataFrame(hits, Columns.of(Block.HITS));
  }

  static boolean sameQuestion(Row one, Row other) {
    return one.getLong(0) == other.getLong(0) && one.getLong(1) == other.getLong(1);
  }

  /** Postings and questions of articles. */
  private static Iterator<Row> rows(Iterator<Row> articles, SplitLinker linker, Splits splits) {
    return new Pulled<Row, Row>(articles) {
      @Override
      void step(Row next, Consumer<Row> out) {
        long no = next.getLong(0);
        Held article = linker.hold(JSON.read(next.getString(1)));
        for (Posting each : linker.postings(article)) {
          long ref = Ref.of(no, each.claim(), each.negated());
          splits.posting(
              each.key(),
              each.shelf(),
              each.day(),
              part -> out.accept(Block.posting(each.key(), part, each.shelf(), each.day(), ref)));
        }
        linker.questions(article).forEach(each -> ask(each, no, splits, out));
      }
    };
  }

  private static void ask(Question question, long no, Splits splits, Consumer<Row> out) {
    int flags =
        (question.negated() ? Block.NEGATED : 0)
            | (question.ofClaim() ? Block.OF_CLAIM : 0)
            | (question.ofDenial() ? Block.OF_DENIAL : 0);
    for (long key : question.keys()) {
      splits.question(
          key,
          question,
          part ->
              out.accept(
                  Block.question(
                      key,
                      part,
                      question.back(),
                      flags,
                      no,
                      question.first(),
                      question.last(),
                      question.id())));
    }
  }

  /** Chooses what is read for one question, of answers in order of key, shelf and part. */
  private static void choose(List<Row> answers, Consumer<Row> out) {
    Map<Shortlist.Run, List<Row>> pieces = new HashMap<>();
    for (int i = 0; i < answers.size(); ) {
      List<Row> same = new ArrayList<>();
      Row first = answers.get(i);
      long size = 0;
      long middle = 0;
      for (; i < answers.size() && sameRun(first, answers.get(i)); i++) {
        Row each = answers.get(i);
        same.add(each);
        size += each.getInt(8);
        middle += each.getInt(9) + each.getInt(10);
      }
      pieces.put(new Shortlist.Run(first.getLong(4), first.getInt(6), size, middle >>> 1), same);
    }
    List<Shortlist.Part> parts = Shortlist.parts(new ArrayList<>(pieces.keySet()));
    boolean capped = parts.stream().anyMatch(Shortlist.Part::isCut);
    for (Shortlist.Part part : parts) {
      long before = 0;
      for (Row piece : pieces.get(part.run())) {
        int begin = (int) Math.max(0, part.from() - before);
        int end = (int) Math.min(piece.getInt(8), part.to() - before);
        before += piece.getInt(8);
        if (begin < end) {
          out.accept(fetch(piece, begin, end, part.weight(), capped));
        }
      }
    }
  }

  private static boolean sameRun(Row one, Row other) {
    return one.getLong(4) == other.getLong(4) && one.getInt(6) == other.getInt(6);
  }

  private static Row fetch(Row piece, int begin, int end, int weight, boolean capped) {
    return RowFactory.create(
        piece.getLong(4),
        piece.getInt(5),
        piece.getInt(6),
        piece.getInt(7),
        begin,
        end,
        piece.getLong(0),
        piece.getLong(1),
        piece.getInt(2),
        piece.getInt(3),
        weight,
        capped);
  }

  /** The first round. */
  private static final class Answering extends Pulled<Row, Row> {
    private final Longest longest;
    private Block block = new Block(0, -1);

    Answering(Iterator<Row> in, Longest longest) {
      super(in);
      this.longest = longest;
    }

    @Override
    void step(Row next, Consumer<Row> out) {
      if (!block.isOf(next)) {
        block = new Block(next.getLong(0), next.getInt(1));
      }
      if (Block.isPosting(next)) {
        block.add(next);
      } else {
        block.answer(next, longest, out);
      }
    }
  }

  /** The second round: blocks and fetches come in the same order. */
  private static final class Fetching extends Pulled<Row, Row> {
    private final Iterator<Row> blocks;
    private Block block = new Block(0, -1);
    private Row ahead;

    Fetching(Iterator<Row> blocks, Iterator<Row> fetches) {
      super(fetches);
      this.blocks = blocks;
    }

    @Override
    void step(Row next, Consumer<Row> out) {
      if (!block.isOf(next)) {
        load(next.getLong(0), next.getInt(1));
      }
      out.accept(block.fetch(next));
    }

    private void load(long key, int part) {
      block = new Block(key, part);
      boolean found = false;
      while (ahead != null || blocks.hasNext()) {
        Row row = ahead == null ? blocks.next() : ahead;
        ahead = null;
        if (block.isOf(row) && Block.isPosting(row)) {
          block.add(row);
          found = true;
        } else if (found) {
          ahead = row;
          return;
        }
      }
    }
  }
}
