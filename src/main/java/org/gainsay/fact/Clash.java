package org.gainsay.fact;

/**
 * What clashes between a claim and what contradicts it.
 *
 * @param kind in what way they clash
 * @param here the word or number of the rated claim
 * @param there the word or number of the other text
 */
public record Clash(Kind kind, String here, String there) {
  /** The ways in which two texts on one event cannot both be right. */
  public enum Kind {
    POLARITY,
    OPPOSITE,
    NUMBER,
    PLACE,
    DAY,
    ROLE,
    /** The claim as such is denied: "the reports are false". */
    DENIAL
  }
}
