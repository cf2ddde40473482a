package org.gainsay.rate;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongUnaryOperator;
import org.gainsay.fact.Deadline;

/**
 * Lets the deadlines of articles pass that take too much. One thread looks at all of them every few
 * milliseconds, so that starting and ending one costs next to nothing. Time is that between these
 * looks, but for what is longer than a pause of the whole process: then nobody's time runs out.
 */
final class Watch implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(20);

  /** What counts of the time between two looks at most. */
  private static final Duration PAUSE = TICK.multipliedBy(10);

  private final Limits limits;
  private final LongUnaryOperator allocated = allocated();
  private final Set<Guard> guards = ConcurrentHashMap.newKeySet();
  private final Thread thread = new Thread(this::run, "gainsay-watch");

  Watch(Limits limits) {
    this.limits = limits;
    thread.setDaemon(true);
    thread.start();
  }

  /** The deadline of one article; open it and close it in the thread that rates. */
  final class Guard implements AutoCloseable {
    private final Deadline deadline = Deadline.open();
    private final long id = Thread.currentThread().getId();
    private final long before = allocated.applyAsLong(id);
    private Duration spent = Duration.ZERO;
    private volatile boolean memory;

    private Guard() {
      guards.add(this);
    }

    private void add(Duration time) {
      spent = spent.plus(time);
      if (allocated.applyAsLong(id) - before > limits.bytes()) {
        memory = true;
        deadline.pass();
      } else if (spent.compareTo(limits.time()) > 0) {
        deadline.pass();
      }
    }

    /** Whether it passed. */
    boolean isPassed() {
      return deadline.isPassed();
    }

    /** Why it passed. */
    OverrunException why() {
      return memory
          ? new OverrunException(
              "RULES_MEMORY",
              "the rules need more than %d MB for this article".formatted(limits.bytes() >> 20)
                  + " (expected a rule that combines fewer facts, or a larger -Xmx)")
          : new OverrunException(
              "RULES_TIMEOUT",
              "the rules need more than %s s for this article"
                      .formatted(limits.time().toMillis() / 1000.0)
                  + " (expected a rule that combines fewer facts)");
    }

    @Override
    public void close() {
      guards.remove(this);
      deadline.close();
    }
  }

  Guard guard() {
    return new Guard();
  }

  private void run() {
    try {
      long last = System.nanoTime();
      while (true) {
        Thread.sleep(TICK.toMillis());
        long now = System.nanoTime();
        Duration since = Duration.ofNanos(now - last);
        Duration counted = since.compareTo(PAUSE) > 0 ? PAUSE : since;
        guards.forEach(guard -> guard.add(counted));
        last = now;
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Bytes that a thread has asked for so far; always 0 where Java does not count them. */
  private static LongUnaryOperator allocated() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
            && threads.isThreadAllocatedMemorySupported()
        ? id -> Math.max(0, threads.getThreadAllocatedBytes(id))
        : id -> 0;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
