package org.gainsay.fact;

/**
 * Ends rules that take too long, wherever they are. An engine that combines facts looks at its own
 * limits between two firings only, and may combine for hours before the first. But it cannot
 * combine facts without reading them. So each fact asks, whenever it is read, whether the time of
 * the thread that reads it is up; while nobody's is, that costs one look at one number.
 */
public final class Deadline implements AutoCloseable {
  private static final ThreadLocal<Deadline> OWN = new ThreadLocal<>();

  /** How many deadlines have passed whose threads still work. */
  private static volatile int passed;

  private volatile boolean over;

  private Deadline() {}

  /** The time of a thread is up. */
  public static final class PassedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PassedException() {
      super("the time for the rules is up", null, false, false);
    }
  }

  /** A deadline for all facts that this thread reads until it is closed by the same thread. */
  public static Deadline open() {
    Deadline deadline = new Deadline();
    OWN.set(deadline);
    return deadline;
  }

  /** Lets it pass; any thread may. */
  public void pass() {
    synchronized (Deadline.class) {
      if (!over) {
        over = true;
        passed++;
      }
    }
  }

  public boolean isPassed() {
    return over;
  }

  @Override
  public void close() {
    OWN.remove();
    synchronized (Deadline.class) {
      if (over) {
        passed--;
      } else {
        // What passes it from now on is too late, and must not count.
        over = true;
      }
    }
  }

  /**
   * The value, to a thread that may still read it.
   *
   * @throws PassedException to one that may not
   */
  static <T> T read(T value) {
    check();
    return value;
  }

  /**
   * Lets a thread go on that may.
   *
   * @throws PassedException to one that may not
   */
  static void check() {
    if (passed > 0) {
      Deadline own = OWN.get();
      if (own != null && own.over) {
        throw new PassedException();
      }
    }
  }
}
