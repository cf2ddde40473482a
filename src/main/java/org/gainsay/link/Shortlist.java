package org.gainsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the claims that share a key with one are read, and which of these are compared with it.
 * Says nothing of where they are kept: in the memory of one machine or on many.
 */
public final class Shortlist {
  /** So many claims are compared with one at most. */
  public static final int MOST = 64;

  /** So many postings are read for one claim at most, those of its rarest keys first. */
  static final int READ = 2_048;

  /** What a claim is found by that has a key nobody else has, in bits; half as rare is one less. */
  private static final int RAREST = 17;

  /** What the other polarity is worth: a rare key more. */
  private static final int CONTRARY = 8;

  /** Shared rare keys first, then the nearer day, then the order of the claims. */
  private static Comparator<Hit> likeliest(long day) {
    return Comparator.comparingInt((Hit hit) -> -hit.weight)
        .thenComparingLong(hit -> Math.abs(hit.day - day))
        .thenComparing(IN_ORDER);
  }

  private static final Comparator<Hit> IN_ORDER =
      Comparator.comparingLong(Hit::day).thenComparingLong(Hit::number);

  /** Rare keys before others. */
  private static final Comparator<Run> RAREST_FIRST =
      Comparator.comparingLong(Run::size).thenComparingLong(Run::key).thenComparingInt(Run::shelf);

  private Shortlist() {}

  /**
   * The claims of one key, one shelf and the days that are wanted, in order of day and content.
   *
   * @param size how many there are
   * @param middle the place among them of the middle of the days that the claim itself speaks of
   */
  public record Run(long key, int shelf, long size, long middle) {}

  /**
   * What is read of a run.
   *
   * @param from place in it, inclusive
   * @param to exclusive
   * @param weight what a claim that stands there is found by
   */
  public record Part(Run run, long from, long to, int weight) {
    /** Whether more of the run is left out than read. */
    public boolean isCut() {
      return to - from < run.size;
    }
  }

  /**
   * A claim that was found.
   *
   * @param day by which it is looked for, in days from 1970-01-01 on
   * @param number that sorts as {@link Mention#BY_CONTENT} does
   * @param weight how much speaks for it
   */
  public record Hit(long day, long number, int weight) {}

  /** What is read of the runs of one claim: of each the part that is nearest to its own days. */
  public static List<Part> parts(List<Run> runs) {
    List<Part> parts = new ArrayList<>(runs.size());
    long left = READ;
    for (Run run : runs.stream().sorted(RAREST_FIRST).toList()) {
      long most = Math.min(left, run.size);
      long from = Math.max(0, Math.min(run.middle - most / 2, run.size - most));
      int rare = RAREST - Long.SIZE + Long.numberOfLeadingZeros(run.size);
      parts.add(new Part(run, from, from + most, Math.max(1, rare)));
      left -= most;
    }
    return parts;
  }

  /** The weight of a claim that was found and says the contrary, or does not. */
  public static int weight(int found, boolean contrary) {
    return found + (contrary ? CONTRARY : 0);
  }

  /**
   * The likeliest of those that were found, in order of the claims.
   *
   * @param day of what is wanted
   */
  public static List<Hit> likeliest(List<Hit> hits, long day) {
    List<Hit> chosen = new ArrayList<>(hits);
    if (chosen.size() > MOST) {
      chosen.sort(likeliest(day));
      chosen.subList(MOST, chosen.size()).clear();
    }
    chosen.sort(IN_ORDER);
    return chosen;
  }
}
