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
   */
  public record Ref(String id, String href, String words, String css) {}
}
