package org.gainsay.fact;

import java.util.List;

/**
 * Why another text is taken to speak of the event of a claim.
 *
 * @param places those of the claim that the other text is in as well, or in the region of
 * @param days between the days of the two, 0 where they overlap; {@code null} where one is unknown
 * @param words of the claim that the other text has, or has a word for, as lemmas
 */
public record Same(List<String> places, Integer days, List<String> words) {
  public Same {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }
}
