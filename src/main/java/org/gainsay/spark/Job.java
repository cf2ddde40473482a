package org.gainsay.spark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.gainsay.batch.Counts;
import org.gainsay.cli.Kit;
import org.gainsay.link.Longest;

/**
 * The stages, one after the other. What each leaves is written before the next begins: a machine
 * that is lost costs what it had not written.
 */
final class Job {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Plan plan;
  private final Broadcast<Kit> kit;
  private final Counters counters;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, Long> counted = new LinkedHashMap<>();

  Job(SparkSession spark, Plan plan, Kit kit) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.plan = plan;
    this.kit = context.broadcast(kit);
    this.counters = Counters.of(spark.sparkContext());
  }

  /** How long each stage took. */
  Map<String, Double> seconds() {
    return seconds;
  }

  /** What was counted besides records. */
  Map<String, Long> counted() {
    return counted;
  }

  /** Does all of it but for the manifest. */
  Counts run(ReadStage reader, List<Survey> files, Written written) throws IOException {
    long time = System.nanoTime();
    describe("gainsay: read and tag");
    keep(
        reader
            .read(files)
            .repartitionByRange(plan.partitions(), functions.col("key"))
            .sortWithinPartitions("key", "file", "at")
            .mapPartitions(new TagStage(kit, plan, counters), Columns.rows(TagStage.COLUMNS)),
        "tagged");
    time = lap("tagging", time);

    Dataset<Row> tagged = kept("tagged", TagStage.COLUMNS);
    describe("gainsay: revisions and outlets");
    Dataset<Row> revisions =
        Revisions.of(tagged, plan.partitions()).persist(StorageLevel.MEMORY_AND_DISK());
    boolean revised = revisions.count() > 0;
    Dataset<Row> articles = tagged.filter("no >= 0");
    Dataset<Row> live =
        revised
            ? articles.join(revisions, articles.col("no").equalTo(revisions.col("no")), "left_anti")
            : articles;
    Broadcast<Outlets> outlets = context.broadcast(Outlets.of(live));
    Dataset<Row> slims = live.select("no", "slim");
    describe("gainsay: copies");
    keep(CopyStage.of(slims, plan.partitions()), "copies");
    describe("gainsay: blocks");
    keep(links(live, slims, outlets), "links");
    Dataset<Row> links = kept("links", LinkStage.COLUMNS);
    keep(Lots.of(links, plan.partitions()), "lots");
    time = lap("linking", time);

    describe("gainsay: rate");
    Dataset<Row> lots = kept("lots", Lots.COLUMNS);
    Dataset<Row> rated =
        Pieces.of(live, lots, kept("copies", CopyStage.COLUMNS), plan.partitions())
            .mapPartitions(
                new RateStage(kit, outlets, plan, counters), Columns.rows(RateStage.COLUMNS));
    keep(rated.union(Lefts.of(tagged, revisions)), "rated");
    time = lap("rating", time);

    describe("gainsay: write");
    written.write(kept("rated", RateStage.COLUMNS), Workshop.of(kit.value()).csvHead());
    if (plan.tagged()) {
      written.tagged(
          live.join(kept("rated", RateStage.COLUMNS).filter("rated").select("id"), "id"));
    }
    Counts counts = Tallied.of(kept("rated", RateStage.COLUMNS), tagged);
    counted.putAll(Tallied.of(links));
    lap("writing", time);
    revisions.unpersist();
    return counts;
  }

  private Dataset<Row> links(Dataset<Row> live, Dataset<Row> slims, Broadcast<Outlets> outlets) {
    Row sums =
        live.selectExpr("count(*)", "coalesce(max(told), 0)", "coalesce(max(denied), 0)").first();
    Longest longest = new Longest(sums.getInt(1), sums.getInt(2));
    BlockStage blocks = new BlockStage(spark, plan, outlets);
    Splits splits = blocks.splits(slims, sums.getLong(0), longest);
    counted.put("splitBlocks", (long) splits.size());
    return LinkStage.of(blocks.hits(slims, context.broadcast(splits)), plan.partitions(), counters);
  }

  private void describe(String stage) {
    context.setJobDescription(stage);
  }

  private void keep(Dataset<Row> rows, String stage) {
    rows.write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(plan.work(stage));
  }

  private Dataset<Row> kept(String stage, String columns) {
    return spark.read().schema(Columns.of(columns)).parquet(plan.work(stage));
  }

  private long lap(String stage, long since) {
    long now = System.nanoTime();
    seconds.put(stage, TimeUnit.NANOSECONDS.toMillis(now - since) / 1000.0);
    return now;
  }
}
