package org.gainsay.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work in several threads and hands on what comes of it in the order in which it was given. A
 * bounded number of results waits, so that a slow one holds up those who give work.
 */
public final class InOrder<T> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;

  private final ExecutorService threads;
  private final int window;
  private final Consumer<? super T> out;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();

  public InOrder(int threads, Consumer<? super T> out) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.window = threads * WAITING_PER_THREAD;
    this.out = out;
  }

  /** Gives work, and hands on results where enough of them wait. */
  public void submit(Callable<T> work) {
    waiting.add(threads.submit(work));
    while (waiting.size() >= window) {
      next();
    }
  }

  /** Hands on all that is still to come. */
  public void finish() {
    while (!waiting.isEmpty()) {
      next();
    }
  }

  private void next() {
    try {
      out.accept(waiting.remove().get());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stop);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failure.getCause().toString(), failure.getCause());
    }
  }

  /** Stops; work that has not begun is left out. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
