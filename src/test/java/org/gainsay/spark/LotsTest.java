package org.gainsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

/** How articles are divided among lots. */
class LotsTest {
  /** Articles, and those that they are linked with. */
  private final Map<Long, Set<Long>> articles = new TreeMap<>();

  private final Map<Long, Set<Long>> ofLot = new TreeMap<>();
  private final Map<Long, List<Long>> othersOfLot = new TreeMap<>();

  @Test
  void what_a_whole_town_is_linked_with_is_sent_once_to_each_lot() {
    for (long no = 0; no < 100; no++) {
      add(no, LongStream.range(1_000, 1_080));
    }
    pack();
    assertThat(ofLot.values()).extracting(Set::size).containsExactly(64, 36);
    assertThat(othersOfLot.values()).allSatisfy(others -> assertThat(others).hasSize(80));
  }

  @Test
  void an_article_is_rated_where_all_are_that_it_is_linked_with() {
    Random random = new Random(3);
    for (long no = 0; no < 5_000; no++) {
      long town = random.nextInt(100) * 100_000L;
      long few = random.nextInt(10) == 0 ? random.nextInt(1_500) : random.nextInt(80);
      add(no, random.longs(few, town, town + 2_000));
    }
    pack();
    Set<Long> all = new TreeSet<>();
    ofLot.forEach(
        (lot, rated) -> {
          Set<Long> wanted = new HashSet<>();
          rated.forEach(no -> wanted.addAll(articles.get(no)));
          assertThat(othersOfLot.getOrDefault(lot, List.of()))
              .containsExactlyInAnyOrderElementsOf(wanted);
          assertThat(rated).hasSizeLessThanOrEqualTo(Lots.MOST);
          assertThat(wanted.size() <= Lots.MOST_OTHERS || rated.size() == 1).isTrue();
          all.addAll(rated);
        });
    assertThat(all).isEqualTo(articles.keySet());
  }

  private void add(long no, LongStream others) {
    articles.put(no, new TreeSet<>(others.boxed().toList()));
  }

  private void pack() {
    List<Row> rows = new ArrayList<>();
    articles.forEach(
        (no, others) ->
            rows.add(
                RowFactory.create(
                    0L, no, CollectionConverters.asScala(List.copyOf(others)).toSeq(), null)));
    new Lots.Packing(rows.iterator())
        .forEachRemaining(
            row -> {
              long lot = row.getLong(0);
              if (row.getInt(1) == Lots.OTHER) {
                othersOfLot.computeIfAbsent(lot, any -> new ArrayList<>()).add(row.getLong(2));
              } else {
                ofLot.computeIfAbsent(lot, any -> new TreeSet<>()).add(row.getLong(2));
              }
            });
  }
}
