package org.gainsay.tag;

import java.util.concurrent.CancellationException;

/** Lets whoever waits for an article give it up. */
final class Interruption {
  private Interruption() {}

  /**
   * Ends the work on an article whose thread was interrupted. Called where all time goes, line by
   * line and word by word.
   *
   * @throws CancellationException where it was; the thread stays interrupted
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("tagging was interrupted");
    }
  }
}
