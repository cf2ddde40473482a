package org.gainsay.batch;

import java.nio.file.Path;

/** The directory of a run holds something already. */
public final class OccupiedException extends Exception {
  private static final long serialVersionUID = 1L;

  public OccupiedException(Path directory) {
    super(directory + " is not an empty directory (expected a new one; choose another --out)");
  }
}
