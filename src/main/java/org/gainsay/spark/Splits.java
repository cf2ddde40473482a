package org.gainsay.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.gainsay.link.Longest;
import org.gainsay.link.Question;
import org.gainsay.link.Shelf;

/**
 * How blocks that are too large for one task are divided: by days into chunks; and where a single
 * day has too many claims, its claims stand in several places, and each question goes to one of
 * them. What is found does not depend on it.
 *
 * @param byKey shelves that are divided, by key of the block
 */
record Splits(HashMap<Long, ArrayList<Split>> byKey, Longest longest) implements Serializable {
  /**
   * A shelf of a block.
   *
   * @param starts first day of each chunk; the first one begins at any day
   * @param parts number of the first part of each chunk, and after them the number that follows
   */
  record Split(int shelf, List<Integer> starts, List<Integer> parts) implements Serializable {
    private int chunk(long day) {
      int chunk = 0;
      while (chunk + 1 < starts.size() && starts.get(chunk + 1) <= day) {
        chunk++;
      }
      return chunk;
    }

    private void of(int chunk, IntConsumer out) {
      for (int part = parts.get(chunk); part < parts.get(chunk + 1); part++) {
        out.accept(part);
      }
    }
  }

  /** Nothing is divided. */
  static Splits none(Longest longest) {
    return new Splits(new HashMap<>(), longest);
  }

  /**
   * Divides.
   *
   * @param counts about how many claims there are of a day, by key, shelf and day
   * @param most of one chunk
   * @param copies most places in which the claims of one day stand
   */
  static Splits of(
      Map<Long, TreeMap<Integer, TreeMap<Integer, Long>>> counts,
      long most,
      int copies,
      Longest longest) {
    Splits splits = none(longest);
    counts.forEach(
        (key, shelves) -> {
          int[] next = {1};
          shelves.forEach(
              (shelf, days) -> {
                Split split = split(shelf, days, most, copies, next);
                splits.byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(split);
              });
        });
    return splits;
  }

  private static Split split(
      int shelf, TreeMap<Integer, Long> days, long most, int copies, int[] next) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    long sum = 0;
    starts.add(Integer.MIN_VALUE);
    parts.add(next[0]);
    for (Map.Entry<Integer, Long> day : days.entrySet()) {
      if (sum > 0 && sum + day.getValue() > most) {
        next[0] += places(sum, most, copies);
        starts.add(day.getKey());
        parts.add(next[0]);
        sum = 0;
      }
      sum += day.getValue();
    }
    next[0] += places(sum, most, copies);
    parts.add(next[0]);
    return new Split(shelf, new ArrayList<>(starts), new ArrayList<>(parts));
  }

  private static int places(long claims, long most, int copies) {
    return (int) Math.max(1, Math.min(copies, (claims + most - 1) / most));
  }

  /** Where a claim stands; part 0 is that of all shelves that are not divided. */
  void posting(long key, int shelf, int day, IntConsumer out) {
    for (Split split : byKey.getOrDefault(key, new ArrayList<>())) {
      if (split.shelf == shelf) {
        split.of(split.chunk(day), out);
        return;
      }
    }
    out.accept(0);
  }

  /** Where a question goes. */
  void question(long key, Question question, IntConsumer out) {
    out.accept(0);
    for (Split split : byKey.getOrDefault(key, new ArrayList<>())) {
      Shelf shelf = Shelf.of(split.shelf);
      int from = split.chunk(shelf.from(question.first(), question.back(), longest));
      int to = split.chunk(shelf.until(question.last()) - 1);
      for (int chunk = from; chunk <= to; chunk++) {
        int places = split.parts.get(chunk + 1) - split.parts.get(chunk);
        out.accept(split.parts.get(chunk) + (int) Math.floorMod(question.id(), (long) places));
      }
    }
  }

  /** How many blocks are divided. */
  int size() {
    return byKey.size();
  }
}
