package org.gainsay.link;

import java.util.Comparator;

/**
 * Claims that are looked for in one span of days: those that may come long after the event, and
 * those of many days, stand apart, so that the others need not be read with them.
 *
 * @param reach how many days after the event they may be
 * @param spanning whether they speak of more than one day
 */
public record Shelf(int reach, boolean spanning) implements Comparable<Shelf> {
  /** The shelf that {@link #number} stands for. */
  public static Shelf of(int number) {
    return new Shelf(number >>> 1, (number & 1) == 1);
  }

  /** Itself as a number that sorts as shelves do. */
  public int number() {
    return reach << 1 | (spanning ? 1 : 0);
  }

  static Shelf of(Mention mention, long first, long last) {
    return new Shelf(mention.reach(), first < last);
  }

  /** The first day of claims that may speak of what is wanted, from the day of 1970-01-01 on. */
  public long from(long first, int back, Longest longest) {
    return first - back - longest.of(this);
  }

  /** The first day after all of them. */
  public long until(long last) {
    return last + reach + 1;
  }

  @Override
  public int compareTo(Shelf other) {
    return Comparator.comparing(Shelf::reach).thenComparing(Shelf::spanning).compare(this, other);
  }
}
