package org.gainsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Blocks in the memory of one machine. Claims are numbered in order of day, article and place in
 * the text; a posting is a number of 64 bits, the upper ones a key, the lower ones a claim, and all
 * postings stand in one sorted array. So the claims of one key and some days are one run of it.
 */
final class MemoryBlocks implements Blocks {
  /** So many claims are compared with one at most. */
  static final int MOST = 64;

  /** So many postings are read for one claim at most, those of its rarest keys first. */
  private static final int READ = 2_048;

  /** Bits of a posting that number a claim. */
  private static final int BITS = 28;

  private static final long NUMBER = (1L << BITS) - 1;

  /** What a claim is found by that has a key nobody else has, in bits; half as rare is one less. */
  private static final int RAREST = 17;

  /** What the other polarity is worth: a rare key more. */
  private static final int CONTRARY = 8;

  /** A claim and the days that it is looked for by. */
  private record Entry(Mention mention, long first, long last) {
    Shelf shelf() {
      return new Shelf(mention.reach(), first < last);
    }
  }

  /**
   * Claims that are looked for in one span of days: those that may come long after the event, and
   * those of many days, stand apart, so that the others need not be read with them.
   *
   * @param reach how many days after the event they may be
   */
  private record Shelf(int reach, boolean spanning) implements Comparable<Shelf> {
    @Override
    public int compareTo(Shelf other) {
      return Comparator.comparing(Shelf::reach).thenComparing(Shelf::spanning).compare(this, other);
    }

    long key(long key) {
      return BlockKeys.mix(key + 2L * reach + (spanning ? 1 : 0)) & ~NUMBER;
    }
  }

  /** Postings of one key, from inclusive, to exclusive. */
  private record Run(long key, int from, int to) {
    int size() {
      return to - from;
    }
  }

  /** A claim that was found, and how much speaks for it. */
  private record Hit(int number, int weight, long distance) {}

  /** Shared rare keys first, then the nearer day, then the order of the claims. */
  private static final Comparator<Hit> LIKELIEST =
      Comparator.comparingInt((Hit hit) -> -hit.weight)
          .thenComparingLong(Hit::distance)
          .thenComparingInt(Hit::number);

  private final Mention[] mentions;
  private final long[] days;
  private final long[] postings;

  /** The longest span of days on a shelf. */
  private final Map<Shelf, Long> shelves = new TreeMap<>();

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
    for (Mention mention : mentions) {
      if (first.apply(mention) != null) {
        long start = first.apply(mention).toEpochDay();
        entries.add(new Entry(mention, start, last.apply(mention).toEpochDay()));
      }
    }
    if (entries.size() > NUMBER) {
      throw new IllegalArgumentException("more than %d claims to link".formatted(NUMBER));
    }
    entries.sort(
        Comparator.comparingLong(Entry::first).thenComparing(Entry::mention, Mention.BY_CONTENT));
    this.mentions = entries.stream().map(Entry::mention).toArray(Mention[]::new);
    this.days = entries.stream().mapToLong(Entry::first).toArray();
    this.postings = postings(entries, keys);
  }

  private long[] postings(List<Entry> entries, Function<Mention, Set<Long>> keys) {
    long[] all = new long[entries.size() * 16];
    int size = 0;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      shelves.merge(entry.shelf(), entry.last - entry.first, Math::max);
      for (long key : keys.apply(entry.mention)) {
        if (size == all.length) {
          all = Arrays.copyOf(all, size + size / 2 + 16);
        }
        all[size++] = entry.shelf().key(key) | i;
      }
    }
    Arrays.sort(all, 0, size);
    return Arrays.copyOf(all, size);
  }

  @Override
  public Near near(Wanted wanted) {
    List<Run> runs = runs(wanted);
    runs.sort(Comparator.comparingInt(Run::size).thenComparingLong(Run::key));
    long from = wanted.first().toEpochDay();
    int own = (rank(from) + rank(wanted.last().toEpochDay() + 1)) >>> 1;
    long[] found = new long[(int) Math.min(READ, runs.stream().mapToLong(Run::size).sum())];
    int size = 0;
    boolean capped = false;
    for (Run run : runs) {
      Run read = nearest(run, own, READ - size);
      capped |= read.size() < run.size();
      int weight = Math.max(1, RAREST - Integer.SIZE + Integer.numberOfLeadingZeros(run.size()));
      for (int i = read.from; i < read.to; i++) {
        found[size++] = (postings[i] & NUMBER) << Integer.SIZE | weight;
      }
    }
    List<Hit> hits = hits(found, wanted);
    boolean many = hits.size() > MOST;
    if (many) {
      hits.sort(LIKELIEST);
      hits.subList(MOST, hits.size()).clear();
      hits.sort(Comparator.comparingInt(Hit::number));
    }
    return new Near(hits.stream().map(hit -> mentions[hit.number]).toList(), capped || many);
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
        weight += contrary ? CONTRARY : 0;
        long distance = Math.abs(days[number] - wanted.first().toEpochDay());
        hits.add(new Hit(number, weight, distance));
      }
    }
    return hits;
  }

  private List<Run> runs(Wanted wanted) {
    List<Run> runs = new ArrayList<>();
    shelves.forEach(
        (shelf, longest) -> {
          int from = rank(wanted.first().toEpochDay() - wanted.back() - longest);
          int to = rank(wanted.last().toEpochDay() + shelf.reach + 1);
          if (from < to) {
            for (long wantedKey : wanted.keys()) {
              long key = shelf.key(wantedKey);
              int start = position(key | from);
              if (start < postings.length && postings[start] < (key | to)) {
                runs.add(new Run(key, start, position(key | to)));
              }
            }
          }
        });
    return runs;
  }

  /** The part of a run that is nearest to a claim's number, of no more than so many postings. */
  private Run nearest(Run run, int number, int most) {
    if (run.size() <= most) {
      return run;
    }
    int middle = position(run.key | number) - most / 2;
    int from = Math.max(run.from, Math.min(middle, run.to - most));
    return new Run(run.key, from, from + most);
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
  private int position(long posting) {
    int found = Arrays.binarySearch(postings, posting);
    return found < 0 ? -found - 1 : found;
  }
}
