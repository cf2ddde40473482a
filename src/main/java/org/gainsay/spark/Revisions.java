package org.gainsay.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gainsay.article.Article;
import org.gainsay.article.Corpus;
import org.gainsay.article.DeclaredSource;

/** Finds earlier revisions. The revisions of one address are looked at in one place. */
final class Revisions {
  /** The number of each, and the id of the one that counts. */
  static final String COLUMNS = "no long, by string";

  private static final DeclaredSource NOBODY =
      new DeclaredSource("", "", "", "", List.of(), List.of(), List.of());

  private Revisions() {}

  static Dataset<Row> of(Dataset<Row> tagged, int partitions) {
    return tagged
        .filter("no >= 0 and url <> '' and day <> ''")
        .select("url", "file", "at", "no", "id", "published", "day")
        .repartition(partitions, tagged.col("url"))
        .sortWithinPartitions("url", "file", "at")
        .mapPartitions(
            (java.util.Iterator<Row> rows) ->
                new Groups(
                    rows,
                    (one, other) -> one.getString(0).equals(other.getString(0)),
                    Revisions::superseded),
            Columns.rows(COLUMNS));
  }

  private static void superseded(List<Row> group, Consumer<Row> out) {
    if (group.size() == 1) {
      return;
    }
    List<Article> articles = new ArrayList<>();
    Map<String, Long> numbers = new HashMap<>();
    for (Row row : group) {
      String id = row.getString(4);
      numbers.put(id, row.getLong(3));
      LocalDate day = LocalDate.parse(row.getString(6));
      articles.add(
          new Article(id, "", "", "", row.getString(0), row.getString(5), day, "", "", NOBODY));
    }
    Corpus.superseded(articles)
        .forEach((id, by) -> out.accept(RowFactory.create(numbers.get(id), by)));
  }
}
