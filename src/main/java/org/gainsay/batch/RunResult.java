package org.gainsay.batch;

/**
 * How a run ended.
 *
 * @param counts of what was done so far
 */
public record RunResult(Ending ending, Counts counts) {
  /** Whether all is done. */
  public enum Ending {
    /** All is done, and the manifest is there. */
    COMPLETE,
    /** Somebody asked it to stop; it can be resumed. */
    INTERRUPTED,
    /** Too many records were rejected; it can be resumed with another limit. */
    TOO_MANY_REJECTED
  }
}
