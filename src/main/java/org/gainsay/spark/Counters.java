package org.gainsay.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What Spark's pages show while the job runs. A task that is done twice counts twice here; what the
 * manifest says is counted in what was written.
 */
record Counters(
    LongAccumulator read,
    LongAccumulator rated,
    LongAccumulator rejected,
    LongAccumulator linkedPairs,
    LongAccumulator cappedBlocks,
    LongAccumulator taggingMillis,
    LongAccumulator linkingMillis,
    LongAccumulator ratingMillis)
    implements Serializable {
  static Counters of(SparkContext context) {
    return new Counters(
        context.longAccumulator("gainsay: records read"),
        context.longAccumulator("gainsay: articles rated"),
        context.longAccumulator("gainsay: records rejected"),
        context.longAccumulator("gainsay: pairs of claims linked"),
        context.longAccumulator("gainsay: capped blocks"),
        context.longAccumulator("gainsay: ms of tagging"),
        context.longAccumulator("gainsay: ms of linking"),
        context.longAccumulator("gainsay: ms of rating"));
  }
}
