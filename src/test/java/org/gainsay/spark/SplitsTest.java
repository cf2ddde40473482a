package org.gainsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.gainsay.link.Longest;
import org.gainsay.link.Question;
import org.gainsay.link.Shelf;
import org.junit.jupiter.api.Test;

/** A block that is divided answers as one that is not. */
class SplitsTest {
  private static final long KEY = 77L << 28;
  private static final Longest LONGEST = new Longest(14, 40);
  private static final int TOWN = new Shelf(1, false).number();
  private static final int LONG = new Shelf(14, true).number();

  private final Random random = new Random(7);
  private final TreeMap<Integer, TreeMap<Integer, Long>> counts = new TreeMap<>();
  private final List<int[]> claims = new ArrayList<>();

  @Test
  void days_are_apart_and_a_day_that_is_too_large_stands_in_several_places() {
    Splits splits = divided();
    List<Integer> busy = new ArrayList<>();
    splits.posting(KEY, TOWN, 50, busy::add);
    assertThat(busy).hasSize(4).doesNotContain(0);
    List<Integer> quiet = new ArrayList<>();
    splits.posting(KEY, TOWN, 5, quiet::add);
    assertThat(quiet).hasSize(1).doesNotContainAnyElementsOf(busy);
    List<Integer> small = new ArrayList<>();
    splits.posting(KEY, LONG, 50, small::add);
    assertThat(small).containsExactly(0);
  }

  @Test
  void each_question_finds_each_claim_once() {
    Splits splits = divided();
    for (int i = 0; i < 200; i++) {
      int first = random.nextInt(110) - 5;
      Question question =
          new Question(
              random.nextLong(),
              Set.of(KEY),
              first,
              first + random.nextInt(3),
              random.nextInt(2) * 13 + 1,
              false,
              true,
              false);
      assertThat(found(splits, question)).isEqualTo(found(Splits.none(LONGEST), question));
    }
  }

  private Splits divided() {
    for (int day = 0; day < 100; day++) {
      for (int i = 0; i < (day == 50 ? 100 : 4); i++) {
        claim(TOWN, day);
      }
    }
    for (int i = 0; i < 20; i++) {
      claims.add(new int[] {LONG, random.nextInt(100)});
    }
    return Splits.of(Map.of(KEY, counts), 30, 9, LONGEST);
  }

  private void claim(int shelf, int day) {
    claims.add(new int[] {shelf, day});
    counts.computeIfAbsent(shelf, any -> new TreeMap<>()).merge(day, 1L, Long::sum);
  }

  /** Of each shelf how many claims are found, before the first day and until the last one. */
  private Map<Integer, List<Integer>> found(Splits splits, Question question) {
    TreeMap<Integer, Block> blocks = new TreeMap<>();
    claims.stream()
        .sorted((one, other) -> one[0] != other[0] ? one[0] - other[0] : one[1] - other[1])
        .forEach(
            claim ->
                splits.posting(
                    KEY,
                    claim[0],
                    claim[1],
                    part ->
                        blocks
                            .computeIfAbsent(part, any -> new Block(KEY, part))
                            .add(Block.posting(KEY, part, claim[0], claim[1], 1))));
    Map<Integer, List<Integer>> sums = new TreeMap<>();
    splits.question(
        KEY,
        question,
        part -> {
          Row asked =
              Block.question(
                  KEY, part, question.back(), 0, 9, question.first(), question.last(), 1);
          blocks
              .getOrDefault(part, new Block(KEY, part))
              .answer(
                  asked,
                  LONGEST,
                  row ->
                      sums.merge(
                          row.getInt(6),
                          List.of(row.getInt(8), row.getInt(9), row.getInt(10)),
                          (a, b) ->
                              List.of(
                                  a.get(0) + b.get(0), a.get(1) + b.get(1), a.get(2) + b.get(2))));
        });
    return sums;
  }
}
