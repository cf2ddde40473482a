package org.gainsay.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work in several threads and hands on what comes of it in the order in which it was given. A
 * bounded number of results waits, so that a slow one holds up those who give work. Work that takes
 * too long is interrupted; a thread that does not heed this is left to itself and another one takes
 * its place.
 */
public final class InOrder<T> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 8;

  private final ThreadPoolExecutor threads;
  private final int window;
  private final Optional<Duration> limit;
  private final Consumer<? super T> out;
  private final Deque<Job> waiting = new ArrayDeque<>();

  /** Without a limit to the time that work may take. */
  public InOrder(int threads, Consumer<? super T> out) {
    this(threads, Optional.empty(), out);
  }

  /**
   * @param limit to the time that one piece of work may take
   */
  public InOrder(int threads, Optional<Duration> limit, Consumer<? super T> out) {
    this.threads =
        new ThreadPoolExecutor(
            threads,
            Integer.MAX_VALUE,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            InOrder::daemon);
    this.window = threads * WAITING_PER_THREAD;
    this.limit = limit;
    this.out = out;
  }

  /** Gives work, and hands on results where enough of them wait. */
  public void submit(Callable<T> work) {
    submit(
        work,
        () -> {
          throw new IllegalStateException("there is a limit, and nothing to say where it is met");
        });
  }

  /**
   * Gives work, and hands on results where enough of them wait.
   *
   * @param late what comes of it where it takes too long
   */
  public void submit(Callable<T> work, Supplier<T> late) {
    Job job = new Job(work, late);
    waiting.add(job);
    threads.execute(job);
    while (waiting.size() >= window) {
      out.accept(waiting.remove().await());
    }
  }

  /** Hands on all that is still to come. */
  public void finish() {
    while (!waiting.isEmpty()) {
      out.accept(waiting.remove().await());
    }
  }

  /** Stops; work that has not begun is left out. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "work");
    thread.setDaemon(true);
    return thread;
  }

  private synchronized void grow(int more) {
    if (!threads.isShutdown()) {
      threads.setCorePoolSize(threads.getCorePoolSize() + more);
    }
  }

  private final class Job extends FutureTask<T> {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Supplier<T> late;
    private boolean ended;
    private boolean replaced;

    Job(Callable<T> work, Supplier<T> late) {
      super(work);
      this.late = late;
    }

    @Override
    public void run() {
      begun.countDown();
      super.run();
      end();
    }

    private synchronized void end() {
      ended = true;
      if (replaced) {
        grow(-1);
      }
    }

    private synchronized void replace() {
      if (!ended) {
        replaced = true;
        grow(1);
      }
    }

    T await() {
      try {
        if (limit.isEmpty()) {
          return get();
        }
        // what was given first begins first, so that this does not wait for others
        begun.await();
        return get(limit.get().toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException tooLong) {
        if (!cancel(true)) {
          return await();
        }
        replace();
        return late.get();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } catch (ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(failure.getCause().toString(), failure.getCause());
      }
    }
  }
}
