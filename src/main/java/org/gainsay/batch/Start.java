package org.gainsay.batch;

/** How a run begins. */
public enum Start {
  /** In a folder that holds nothing. */
  NEW,
  /** Where an earlier run was broken off; anew where there was none. */
  RESUME,
  /** Anew, whatever an earlier run left. */
  RESTART
}
