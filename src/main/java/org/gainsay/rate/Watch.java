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
 * milliseconds, so that starting and ending one costs next to nothing. Time is what the rating
 * thread itself has worked, so that neither a busy machine nor a pause of the process takes any
 * from an article; where Java does not count that, it is the number of looks.
 */
final class Watch implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(20);

  private final Limits limits;
  private final LongUnaryOperator allocated = allocated();
  private final LongUnaryOperator worked = worked();
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
    private final long allocatedBefore = allocated.applyAsLong(id);
    private final long workedBefore = worked.applyAsLong(id);
    private int looks;
    private volatile boolean memory;

    private Guard() {
      guards.add(this);
    }

    private void look() {
      looks++;
      if (allocated.applyAsLong(id) - allocatedBefore > limits.bytes()) {
        memory = true;
        deadline.pass();
      } else if (spent().compareTo(limits.time()) > 0) {
        deadline.pass();
      }
    }

    private Duration spent() {
      long now = worked.applyAsLong(id);
      return now > 0 ? Duration.ofNanos(now - workedBefore) : TICK.multipliedBy(looks);
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
      while (true) {
        Thread.sleep(TICK.toMillis());
        guards.forEach(Guard::look);
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

  /** Nanoseconds that a thread has worked so far; always 0 where Java does not count them. */
  private static LongUnaryOperator worked() {
    java.lang.management.ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
        ? id -> Math.max(0, threads.getThreadCpuTime(id))
        : id -> 0;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
