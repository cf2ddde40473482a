package org.gainsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run come to an orderly end when the process is asked to stop. Java then ends with 130
 * after an interrupt and with 143 after a termination by itself.
 */
final class StopSignal implements AutoCloseable {
  /** Somebody who asks twice, or kills, loses nothing either. */
  private static final int SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  /**
   * @param stop asks for the end
   */
  StopSignal(Runnable stop) {
    hook = new Thread(() -> await(stop), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await(Runnable stop) {
    stop.run();
    try {
      if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
        // what is on disk is enough to go on from
        return;
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is done and said. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException already) {
      // the process is ending, and the hook is what it waits for
      return;
    }
  }
}
