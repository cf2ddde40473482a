package org.gainsay.tag;

/**
 * A number of things: "at least five districts" is 5 to infinity of "district".
 *
 * @param words as in the text: "at least five"
 * @param noun lemma of what is counted
 * @param min smallest number that fits the words
 * @param max largest number that fits the words
 */
public record Quantity(String words, String noun, double min, double max) {
  /** Whether no number fits both. */
  public boolean excludes(Quantity other) {
    return max < other.min || other.max < min;
  }
}
