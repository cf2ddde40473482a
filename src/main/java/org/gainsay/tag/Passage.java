package org.gainsay.tag;

import java.util.List;

/**
 * A sentence before it is tagged.
 *
 * @param start offset into {@link Page#chars()}
 * @param end half-open
 * @param paragraph which line of the page it stands on
 */
record Passage(int start, int end, int paragraph, Line.Role role, List<Words.Word> words) {
  Passage {
    words = List.copyOf(words);
  }
}
