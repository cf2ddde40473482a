package org.gainsay.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.gainsay.article.Reading;

/**
 * Gives one by one what a reader pushes from a thread of its own, so that a file need not fit in
 * memory.
 */
final class PushedReadings implements Iterator<Reading>, AutoCloseable {
  private static final int WAITING = 64;

  private final BlockingQueue<Optional<Reading>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile Throwable failure;
  private Optional<Reading> next;

  PushedReadings(Consumer<Consumer<Reading>> reader) {
    thread = new Thread(() -> push(reader), "reading");
    thread.setDaemon(true);
    thread.start();
  }

  private void push(Consumer<Consumer<Reading>> reader) {
    try {
      reader.accept(reading -> put(Optional.of(reading)));
    } catch (RuntimeException | Error problem) {
      failure = problem;
    } finally {
      put(Optional.empty());
    }
  }

  private void put(Optional<Reading> reading) {
    try {
      waiting.put(reading);
    } catch (InterruptedException nobodyReads) {
      throw new IllegalStateException("stopped", nobodyReads);
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = waiting.take();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped", stop);
      }
    }
    if (next.isEmpty() && failure != null) {
      throw new IllegalStateException(failure);
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.orElseThrow();
    next = null;
    return reading;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
