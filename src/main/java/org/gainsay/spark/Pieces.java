package org.gainsay.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Brings together what articles are rated with. */
final class Pieces {
  private Pieces() {}

  /**
   * Of each lot the articles that others are linked with, then those that are rated, as {@link
   * RateStage} wants them.
   *
   * @param live the articles
   * @param lots see {@link Lots}; articles for which nothing was asked are in none
   * @param copies see {@link CopyStage}
   */
  static Dataset<Row> of(
      Dataset<Row> live, Dataset<Row> lots, Dataset<Row> copies, int partitions) {
    Dataset<Row> all =
        live.join(copies, live.col("no").equalTo(copies.col("no")), "left").drop(copies.col("no"));
    Dataset<Row> rated = lots.filter("kind = " + Lots.ARTICLE).drop("kind");
    Dataset<Row> articles =
        all.join(rated, all.col("no").equalTo(rated.col("no")), "left")
            .drop(rated.col("no"))
            .selectExpr(
                "coalesce(lot, no) as lot",
                Lots.ARTICLE + " as kind",
                "no",
                "tagged as text",
                "copied",
                "others",
                "found",
                "file",
                "at",
                "name",
                "line",
                "offset",
                "raw");
    Dataset<Row> others =
        lots.filter("kind = " + Lots.OTHER)
            .join(all.select("no", "slim", "copied"), "no")
            .selectExpr(
                "lot",
                "kind",
                "no",
                "slim as text",
                "copied",
                "others",
                "found",
                "0 as file",
                "0L as at",
                "'' as name",
                "0 as line",
                "0L as offset",
                "'' as raw");
    return articles
        .union(others)
        .repartition(partitions, functions.col("lot"))
        .sortWithinPartitions("lot", "kind", "no");
  }
}
