package org.gainsay.batch;

/**
 * How many records may be rejected before a run stops; earlier revisions do not count.
 *
 * @param most of which one more stops the run
 * @param percent whether {@code most} is a share of the records that were read
 */
public record ErrorLimit(double most, boolean percent) {
  /** A run never stops. */
  public static final ErrorLimit NONE = new ErrorLimit(Double.POSITIVE_INFINITY, false);

  /** A share says little of fewer records, as long as more are to come. */
  private static final int ENOUGH = 1_000;

  /**
   * Whether too many are rejected.
   *
   * @param ended whether all have been read
   */
  boolean exceeded(long failed, long read, boolean ended) {
    if (!percent) {
      return failed > most;
    }
    return (ended || read >= ENOUGH) && 100.0 * failed > most * read;
  }
}
