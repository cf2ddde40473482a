package org.gainsay.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.gainsay.batch.Counts;

/** Counts in what was written, so that a task that was done twice counts once. */
final class Tallied {
  /** Remarks on one file that are given at most. */
  private static final int REMARKS = 1_000;

  private Tallied() {}

  /** Of assessments, rejects and remarks. */
  static Counts of(Dataset<Row> rated, Dataset<Row> tagged) {
    TreeMap<String, Long> labels = new TreeMap<>();
    TreeMap<String, Long> codes = new TreeMap<>();
    long capped = 0;
    for (Row row : rated.groupBy("rated", "label", "code", "capped").count().collectAsList()) {
      if (row.getBoolean(0)) {
        labels.merge(row.getString(1), row.getLong(4), Long::sum);
        capped += row.getBoolean(3) ? row.getLong(4) : 0;
      } else {
        codes.merge(row.getString(2), row.getLong(4), Long::sum);
      }
    }
    Row warnings =
        tagged
            .filter("kind = " + Readings.WARNED)
            .groupBy("name")
            .count()
            .selectExpr("coalesce(sum(least(count, " + REMARKS + ")), 0)")
            .first();
    long good = labels.values().stream().mapToLong(Long::longValue).sum();
    long left = codes.values().stream().mapToLong(Long::longValue).sum();
    return new Counts(good + left, good, left, warnings.getLong(0), codes, labels, capped);
  }

  /** Of what was linked, for the manifest. */
  static Map<String, Long> of(Dataset<Row> links) {
    Row sums =
        links
            .filter(functions.expr("to = from"))
            .selectExpr(
                "coalesce(sum(pairs), 0)", "coalesce(sum(cast(capped as int)), 0)", "count(*)")
            .first();
    Map<String, Long> counters = new LinkedHashMap<>();
    counters.put("linkedPairs", sums.getLong(0));
    counters.put("cappedBlocks", sums.getLong(1));
    return counters;
  }
}
