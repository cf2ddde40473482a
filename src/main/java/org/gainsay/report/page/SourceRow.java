package org.gainsay.report.page;

import java.util.List;

/**
 * An outlet with the ratings of its articles, or a speaker with those of its claims.
 *
 * @param reliability {@code A} to {@code F}; {@code ""} for a speaker
 * @param shares one for each label
 */
public record SourceRow(
    String name, String about, String reliability, long count, List<Share> shares) {
  public SourceRow {
    shares = List.copyOf(shares);
  }

  /** Those that are there, in words: {@code 3 doubtful, 1 confirmed}. */
  public List<Share> present() {
    return shares.stream().filter(share -> share.count() > 0).toList();
  }
}
