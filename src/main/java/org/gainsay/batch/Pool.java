package org.gainsay.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** A run's own threads for parallel streams. */
final class Pool {
  private Pool() {}

  /**
   * What comes of work whose parallel streams are to keep to so many threads.
   *
   * @throws IOException where the work fails with one that is unchecked
   */
  static <T> T of(int threads, Supplier<T> work) throws IOException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work::get).join();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      pool.shutdownNow();
    }
  }
}
