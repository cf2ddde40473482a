package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gainsay.link.Shortlist.Hit;
import org.gainsay.link.Shortlist.Part;
import org.gainsay.link.Shortlist.Run;

/**
 * Blocks in the memory of one machine. Claims are ranked in order of day, article and place in the
 * text; a posting is a number of 64 bits, the upper ones a key, the lower ones a claim's rank, and
 * all postings of a shelf are sorted. So the claims of one key and some days are one run of them.
 */
final class MemoryBlocks implements Blocks {
  /** So many claims are compared with one at most. */
  static final int MOST = Shortlist.MOST;

  /** Bits of a posting that rank a claim. */
  private static final int BITS = 28;

  private static final long NUMBER = (1L << BITS) - 1;
  private static final long NOWHERE = Long.MIN_VALUE;

  private final PackedMentions mentions;

  /** In order of their first days: the days, numbers of claims, and whether these say no. */
  private final int[] days;

  private final int[] numbers;
  private final BitSet negated = new BitSet();
  private final Map<Shelf, Postings> shelves = new TreeMap<>();
  private Longest longest = Longest.NONE;

  /**
   * How claims are found.
   *
   * @param first the first day by which a claim is looked for; where it is {@code null}, nobody
   *     finds the claim
   * @param last the last one
   * @param keys what a claim is found by
   */
  record Shelving(
      Function<Mention, LocalDate> first,
      Function<Mention, LocalDate> last,
      Function<Mention, Set<Long>> keys) {}

  /**
   * A claim in its place.
   *
   * @param rank among all that can be found
   * @param days that it spans after the first
   */
  private record Shelved(int rank, boolean negated, int days, Shelf shelf, Set<Long> keys) {}

  MemoryBlocks(PackedMentions mentions, Shelving shelving) {
    if (mentions.size() > NUMBER) {
      throw new IllegalArgumentException("more than %d claims to link".formatted(NUMBER));
    }
    this.mentions = mentions;
    long[] order = order(mentions, shelving.first);
    this.days = Arrays.stream(order).mapToInt(each -> (int) (each >> Integer.SIZE)).toArray();
    this.numbers = Arrays.stream(order).mapToInt(each -> (int) each).toArray();
    Chunks.inOrder(numbers.length, rank -> shelved(rank, shelving), this::add);
    shelves.values().forEach(Postings::sort);
  }

  /** Numbers of those that can be found in the lower half, their first days in the upper one. */
  private static long[] order(PackedMentions mentions, Function<Mention, LocalDate> first) {
    return IntStream.range(0, mentions.size())
        .parallel()
        .mapToLong(
            i -> {
              LocalDate day = first.apply(mentions.bare(i));
              return day == null ? NOWHERE : day.toEpochDay() << Integer.SIZE | i;
            })
        .filter(each -> each != NOWHERE)
        .sorted()
        .toArray();
  }

  private Shelved shelved(int rank, Shelving shelving) {
    Mention mention = mentions.get(numbers[rank]);
    long first = days[rank];
    long last = shelving.last.apply(mention).toEpochDay();
    return new Shelved(
        rank,
        mention.tagged().negated(),
        (int) (last - first),
        Shelf.of(mention, first, last),
        kept(shelving.keys.apply(mention)));
  }

  private void add(Shelved claim) {
    negated.set(claim.rank, claim.negated);
    longest = longest.with(claim.negated, claim.days);
    Postings postings = shelves.computeIfAbsent(claim.shelf, any -> new Postings());
    claim.keys.forEach(key -> postings.add(key | claim.rank));
  }

  /** The bits of keys that count, each once. */
  static Set<Long> kept(Set<Long> keys) {
    Set<Long> kept = new HashSet<>(2 * keys.size());
    keys.forEach(key -> kept.add(key & ~NUMBER));
    return kept;
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
      long[] postings = shelves.get(Shelf.of(part.run().shelf())).near(part.run().key());
      int begin = begins.get(part.run());
      for (int i = begin + (int) part.from(); i < begin + (int) part.to(); i++) {
        found[size++] = (postings[i] & NUMBER) << Integer.SIZE | part.weight();
      }
    }
    List<Hit> hits = hits(found, wanted);
    List<Mention> chosen =
        Shortlist.likeliest(hits, wanted.first().toEpochDay()).stream()
            .map(hit -> mentions.get(numbers[(int) hit.number()]))
            .toList();
    return new Near(chosen, capped || chosen.size() < hits.size());
  }

  /**
   * Adds up what speaks for each claim of other articles.
   *
   * @param found ranks of claims in the upper half, weights in the lower, in any order
   */
  private List<Hit> hits(long[] found, Wanted wanted) {
    Arrays.sort(found);
    int own = mentions.first(wanted.article());
    int end = mentions.end(wanted.article());
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < found.length) {
      int number = (int) (found[i] >>> Integer.SIZE);
      int weight = 0;
      for (; i < found.length && (int) (found[i] >>> Integer.SIZE) == number; i++) {
        weight += (int) found[i];
      }
      if (numbers[number] < own || numbers[number] >= end) {
        boolean contrary = negated.get(number) != wanted.negated();
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
        (shelf, all) -> {
          int from = rank(shelf.from(first, wanted.back(), longest));
          int to = rank(shelf.until(last));
          if (from < to) {
            for (long key : keys) {
              long[] postings = all.near(key);
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

  /** The rank of the first claim of a day or later. */
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
