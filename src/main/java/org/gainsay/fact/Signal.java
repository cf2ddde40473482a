package org.gainsay.fact;

/**
 * Something about how the claim is told.
 *
 * @param kind what it is
 * @param source the claim's own source; of a copy the outlet that had the words first
 * @param quote the words that show it
 * @param count how often it shows in the claim's sentence
 */
public record Signal(String id, Claim claim, Kind kind, Source source, Quote quote, int count)
    implements Evidence {
  /** What a signal says. */
  public enum Kind {
    /** Worded with doubt: "reportedly", "may have". */
    HEDGED,
    /** Loaded words: "terrorist gangs", "heroic". */
    LOADED,
    /** Somebody's words, and the text does not say whose. */
    UNSOURCED,
    /** The words in which the text names the claim's source. */
    ATTRIBUTED,
    /** The same words stood in another outlet's article before; the quote is from there. */
    COPIED
  }

  @Override
  public String id() {
    return Deadline.read(id);
  }

  @Override
  public Claim claim() {
    return Deadline.read(claim);
  }

  @Override
  public Kind kind() {
    return Deadline.read(kind);
  }

  @Override
  public Source source() {
    return Deadline.read(source);
  }

  @Override
  public Quote quote() {
    return Deadline.read(quote);
  }

  @Override
  public int count() {
    Deadline.check();
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signal that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    Deadline.check();
    return id.hashCode();
  }
}
