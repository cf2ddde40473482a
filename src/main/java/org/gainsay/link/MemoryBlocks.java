package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gainsay.link.Shortlist.Hit;
import org.gainsay.link.Shortlist.Part;
import org.gainsay.link.Shortlist.Run;

/**
 * Blocks in the memory of one machine. Claims are numbered in order of day, article and place in
 * the text; a posting is a number of 64 bits, the upper ones a key, the lower ones a claim, and all
 * postings of a shelf stand in one sorted array. So the claims of one key and some days are one run
 * of it.
 */
final class MemoryBlocks implements Blocks {
  /** So many claims are compared with one at most. */
  static final int MOST = Shortlist.MOST;

  /** Bits of a posting that number a claim. */
  private static final int BITS = 28;

  private static final long NUMBER = (1L << BITS) - 1;

  /** A claim and the days that it is looked for by. */
  private record Entry(Mention mention, long first, long last) {
    Shelf shelf() {
      return Shelf.of(mention, first, last);
    }
  }

  private final Mention[] mentions;
  private final long[] days;
  private final Map<Shelf, long[]> shelves = new TreeMap<>();
  private final Longest longest;

  /**
   * @param first the first day by which a claim is looked for; where it is {@code null}, nobody
   *     finds the claim
   * @param last the last one
   * @param keys what a claim is found by
   */
  MemoryBlocks(
      List<Mention> mentions,
      Function<Mention, LocalDate> first,
      Function<Mention, LocalDate> last,
      Function<Mention, Set<Long>> keys) {
    List<Entry> entries = new ArrayList<>();
    Longest span = Longest.NONE;
    for (Mention mention : mentions) {
      if (first.apply(mention) != null) {
        long start = first.apply(mention).toEpochDay();
        long end = last.apply(mention).toEpochDay();
        entries.add(new Entry(mention, start, end));
        span = span.with(mention.tagged().negated(), (int) (end - start));
      }
    }
    if (entries.size() > NUMBER) {
      throw new IllegalArgumentException("more than %d claims to link".formatted(NUMBER));
    }
    entries.sort(
        Comparator.comparingLong(Entry::first).thenComparing(Entry::mention, Mention.BY_CONTENT));
    this.mentions = entries.stream().map(Entry::mention).toArray(Mention[]::new);
    this.days = entries.stream().mapToLong(Entry::first).toArray();
    this.longest = span;
    post(entries, keys);
  }

  /** The bits of keys that count, each once. */
  static Set<Long> kept(Set<Long> keys) {
    Set<Long> kept = new HashSet<>(2 * keys.size());
    keys.forEach(key -> kept.add(key & ~NUMBER));
    return kept;
  }

  private void post(List<Entry> entries, Function<Mention, Set<Long>> keys) {
    Map<Shelf, long[]> arrays = new HashMap<>();
    Map<Shelf, Integer> sizes = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Shelf shelf = entries.get(i).shelf();
      Set<Long> kept = kept(keys.apply(entries.get(i).mention));
      long[] all = arrays.getOrDefault(shelf, new long[64]);
      int size = sizes.getOrDefault(shelf, 0);
      if (size + kept.size() > all.length) {
        all = Arrays.copyOf(all, size + kept.size() + size / 2);
      }
      for (long key : kept) {
        all[size++] = key | i;
      }
      arrays.put(shelf, all);
      sizes.put(shelf, size);
    }
    arrays.forEach(
        (shelf, all) -> {
          int size = sizes.get(shelf);
          Arrays.sort(all, 0, size);
          shelves.put(shelf, Arrays.copyOf(all, size));
        });
  }

  @Override
  public Near near(Wanted wanted) {
    Map<Run, Integer> begins = new HashMap<>();
    List<Run> runs = runs(wanted, begins);
    List<Part> parts = Shortlist.parts(runs);
    boolean capped = false;
    long[] found = new long[parts.stream().mapToInt(each -> (int) (each.to() - each.from())).sum()];
    int size = 0;
    for (Part part : parts) {
      capped |= part.isCut();
      long[] postings = shelves.get(Shelf.of(part.run().shelf()));
      int begin = begins.get(part.run());
      for (int i = begin + (int) part.from(); i < begin + (int) part.to(); i++) {
        found[size++] = (postings[i] & NUMBER) << Integer.SIZE | part.weight();
      }
    }
    List<Hit> hits = hits(found, wanted);
    List<Mention> chosen =
        Shortlist.likeliest(hits, wanted.first().toEpochDay()).stream()
            .map(hit -> mentions[(int) hit.number()])
            .toList();
    return new Near(chosen, capped || chosen.size() < hits.size());
  }

  /**
   * Adds up what speaks for each claim of other articles.
   *
   * @param found numbers of claims in the upper half, weights in the lower, in any order
   */
  private List<Hit> hits(long[] found, Wanted wanted) {
    Arrays.sort(found);
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < found.length) {
      int number = (int) (found[i] >>> Integer.SIZE);
      int weight = 0;
      for (; i < found.length && (int) (found[i] >>> Integer.SIZE) == number; i++) {
        weight += (int) found[i];
      }
      if (!mentions[number].claim().article().equals(wanted.article())) {
        boolean contrary = mentions[number].tagged().negated() != wanted.negated();
        hits.add(new Hit(days[number], number, Shortlist.weight(weight, contrary)));
      }
    }
    return hits;
  }

  private List<Run> runs(Wanted wanted, Map<Run, Integer> begins) {
    List<Run> runs = new ArrayList<>();
    Set<Long> keys = kept(wanted.keys());
    long first = wanted.first().toEpochDay();
    long last = wanted.last().toEpochDay();
    int start = rank(first);
    int end = rank(last + 1);
    shelves.forEach(
        (shelf, postings) -> {
          int from = rank(shelf.from(first, wanted.back(), longest));
          int to = rank(shelf.until(last));
          if (from < to) {
            for (long key : keys) {
              int begin = position(postings, key | from);
              if (begin < postings.length && postings[begin] < (key | to)) {
                int size = position(postings, key | to) - begin;
                int middle =
                    (position(postings, key | start) + position(postings, key | end)) >>> 1;
                Run run = new Run(key, shelf.number(), size, middle - begin);
                runs.add(run);
                begins.put(run, begin);
              }
            }
          }
        });
    return runs;
  }

  /** The number of the first claim of a day or later. */
  private int rank(long day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where a posting stands or would stand. */
  private static int position(long[] postings, long posting) {
    int found = Arrays.binarySearch(postings, posting);
    return found < 0 ? -found - 1 : found;
  }
}
