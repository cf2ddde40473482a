package org.gainsay.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Brings together what an article is rated with. */
final class Pieces {
  private Pieces() {}

  /**
   * For each article itself, what was found for it, and the others, as {@link RateStage} wants it.
   *
   * @param live the articles
   * @param links see {@link LinkStage}
   * @param copies see {@link CopyStage}
   */
  static Dataset<Row> of(
      Dataset<Row> live, Dataset<Row> links, Dataset<Row> copies, int partitions) {
    Dataset<Row> all =
        live.join(copies, live.col("no").equalTo(copies.col("no")), "left").drop(copies.col("no"));
    Dataset<Row> articles =
        all.selectExpr(
            "no",
            "0 as kind",
            "no as from",
            "tagged as text",
            "copied",
            "0L as question",
            "cast(null as binary) as refs",
            "false as capped",
            "file",
            "at",
            "name",
            "line",
            "offset",
            "raw");
    Dataset<Row> found =
        links
            .filter("kind = " + LinkStage.FOUND)
            .selectExpr(
                "to as no",
                "1 as kind",
                "from",
                "cast(null as string) as text",
                "cast(null as string) as copied",
                "question",
                "refs",
                "capped",
                "0 as file",
                "0L as at",
                "'' as name",
                "0 as line",
                "0L as offset",
                "'' as raw");
    Dataset<Row> slims = all.selectExpr("no as from", "slim", "copied");
    Dataset<Row> others =
        links
            .filter("kind = " + LinkStage.NEEDED)
            .select("to", "from")
            .join(slims, "from")
            .selectExpr(
                "to as no",
                "2 as kind",
                "from",
                "slim as text",
                "copied",
                "0L as question",
                "cast(null as binary) as refs",
                "false as capped",
                "0 as file",
                "0L as at",
                "'' as name",
                "0 as line",
                "0L as offset",
                "'' as raw");
    return articles
        .union(found)
        .union(others)
        .repartition(partitions, functions.col("no"))
        .sortWithinPartitions("no", "kind", "from");
  }
}
