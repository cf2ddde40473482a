package org.gainsay.batch;

import java.util.List;

/** The folder of a run cannot be used as was asked; nothing in it was changed. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param problems each {@code folder: CODE message (expected ...)}
   */
  RefusedException(List<String> problems) {
    super(String.join("\n", problems));
  }

  RefusedException(String problem) {
    this(List.of(problem));
  }
}
