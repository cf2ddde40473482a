package org.gainsay.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;

/**
 * Divides articles into lots that are rated one after the other in one place, so that an article
 * that many of a lot are linked with is sent there once. Those stand together that have the same
 * first article among those that they are linked with, which is the likelier the more they have in
 * common (A. Broder, On the resemblance and containment of documents, 1997). What comes of an
 * article does not depend on its lot.
 */
final class Lots {
  /**
   * Kind {@link #OTHER}: an article that others of the lot are linked with. Kind {@link #ARTICLE}:
   * one that is rated, the numbers of those that it is linked with, and what was found for it.
   */
  static final String COLUMNS =
      "lot long, kind int, no long, others array<long>,"
          + " found array<struct<from: long, question: long, refs: binary, capped: boolean>>";

  static final int OTHER = 0;
  static final int ARTICLE = 1;

  private static final String GATHERED = COLUMNS.replace("lot long, kind int", "first long");

  /** Articles of a lot: more would hardly have more in common. */
  static final int MOST = 64;

  /** Others of a lot that has more than one article: all of them are in memory at once. */
  static final int MOST_OTHERS = 1_024;

  /** Bits that number a lot in its partition. */
  private static final int BITS = 32;

  private Lots() {}

  /** Of what {@link LinkStage} has found. */
  static Dataset<Row> of(Dataset<Row> links, int partitions) {
    return links
        .repartition(partitions, functions.col("to"))
        .sortWithinPartitions("to", "from", "question")
        .mapPartitions(
            (Iterator<Row> rows) ->
                new Groups(rows, (one, other) -> one.getLong(0) == other.getLong(0), Lots::gather),
            Columns.rows(GATHERED))
        .repartition(partitions, functions.col("first"))
        .sortWithinPartitions("first", "no")
        .mapPartitions((Iterator<Row> rows) -> new Packing(rows), Columns.rows(COLUMNS));
  }

  /** One row of all that was found for an article. */
  private static void gather(List<Row> group, Consumer<Row> out) {
    long no = group.get(0).getLong(0);
    TreeSet<Long> others = new TreeSet<>();
    List<Row> found = new ArrayList<>();
    for (Row row : group) {
      others.add(row.getLong(1));
      for (long ref : Ref.numbers(row.getAs(3))) {
        others.add(Ref.article(ref));
      }
      found.add(RowFactory.create(row.get(1), row.get(2), row.get(3), row.get(4)));
    }
    others.remove(no);
    long first = others.isEmpty() ? no : others.first();
    out.accept(RowFactory.create(first, no, others.toArray(), found.toArray()));
  }

  /** Fills one lot after the other. */
  static final class Packing extends Pulled<Row, Row> {
    private final Set<Long> others = new HashSet<>();
    private long lot = (long) TaskContext.getPartitionId() << BITS;
    private int articles;

    Packing(Iterator<Row> in) {
      super(in);
    }

    @Override
    void step(Row next, Consumer<Row> out) {
      List<Long> wanted = next.getList(2);
      long more = wanted.stream().filter(each -> !others.contains(each)).count();
      if (articles == MOST || articles > 0 && others.size() + more > MOST_OTHERS) {
        end(out);
        others.clear();
        articles = 0;
        lot++;
      }
      articles++;
      others.addAll(wanted);
      out.accept(RowFactory.create(lot, ARTICLE, next.get(1), next.get(2), next.get(3)));
    }

    @Override
    void end(Consumer<Row> out) {
      others.forEach(each -> out.accept(RowFactory.create(lot, OTHER, each, null, null)));
    }
  }
}
