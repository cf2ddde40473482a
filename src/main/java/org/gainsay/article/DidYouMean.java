package org.gainsay.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The candidate nearest to {@code word}, where one is near: at most a third of it differs. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    if (word.length() > 64) {
      return Optional.empty();
    }
    int allowed = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(word, candidate) <= allowed)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code , did you mean "text"?}, or nothing. */
  public static String hint(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(near -> ", did you mean \"" + near + "\"?").orElse("");
  }

  /** Letters to insert, drop, change or swap with the next; case does not count. */
  private static int distance(String left, String right) {
    String from = left.toLowerCase(Locale.ROOT);
    String to = right.toLowerCase(Locale.ROOT);
    int[][] table = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) {
      for (int column = 0; column <= to.length(); column++) {
        table[row][column] =
            row == 0 || column == 0 ? row + column : step(table, from, to, row, column);
      }
    }
    return table[from.length()][to.length()];
  }

  private static int step(int[][] table, String from, String to, int row, int column) {
    char here = from.charAt(row - 1);
    char there = to.charAt(column - 1);
    int changed = table[row - 1][column - 1] + (here == there ? 0 : 1);
    int one = Math.min(table[row - 1][column], table[row][column - 1]) + 1;
    boolean swap =
        row > 1 && column > 1 && here == to.charAt(column - 2) && from.charAt(row - 2) == there;
    int swapped = swap ? table[row - 2][column - 2] + 1 : changed;
    return Math.min(swapped, Math.min(changed, one));
  }
}
