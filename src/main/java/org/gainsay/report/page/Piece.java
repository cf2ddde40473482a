package org.gainsay.report.page;

import java.util.List;

/**
 * A stretch of text that looks the same throughout.
 *
 * @param css classes; {@code ""} where nothing is marked
 * @param refs what ends behind it
 */
public record Piece(String words, String css, List<Ref> refs) {
  public Piece {
    refs = List.copyOf(refs);
  }

  /**
   * The small link behind marked words.
   *
   * @param id that others lead to
   * @param sign before the words; {@code ""} for none
   * @param says the sign in words, for those who do not see it
   */
  public record Ref(String id, String href, String sign, String says, String words, String css) {}
}
