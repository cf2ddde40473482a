package org.gainsay.spark;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gainsay.article.Problem;
import org.gainsay.article.ProblemCode;
import org.gainsay.batch.Attempt;

/** What is known not to be rated before it is. */
final class Lefts extends Pulled<Row, Row> {
  private Lefts(Iterator<Row> in) {
    super(in);
  }

  /** Of records that were read or tagged, and of earlier revisions. */
  static Dataset<Row> of(Dataset<Row> tagged, Dataset<Row> revisions) {
    String reject = "file, at, name, line, offset, raw";
    Dataset<Row> rejected =
        tagged
            .filter("no < 0 and kind <> " + Readings.WARNED)
            .selectExpr((reject + ", code, message").split(", ", -1));
    Dataset<Row> superseded =
        tagged
            .join(revisions, "no")
            .selectExpr(
                (reject + ", '" + ProblemCode.SUPERSEDED + "' as code, by as message")
                    .split(", ", -1));
    return rejected
        .union(superseded)
        .mapPartitions((Iterator<Row> rows) -> new Lefts(rows), Columns.rows(RateStage.COLUMNS));
  }

  @Override
  void step(Row next, Consumer<Row> out) {
    String code = next.getString(6);
    String message = next.getString(7);
    if (code.equals(ProblemCode.SUPERSEDED.name())) {
      message = Attempt.superseded(message);
    }
    Problem problem = new Problem(next.getString(2), next.getInt(3), code, message);
    out.accept(
        RateStage.left(
            next.getInt(0), next.getLong(1), problem, next.getLong(4), next.getString(5)));
  }
}
