package org.gainsay.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Pulls what steps push: each step takes one of what comes in and gives any number.
 *
 * @param <I> what comes in
 * @param <O> what goes out
 */
abstract class Pulled<I, O> implements Iterator<O> {
  private final Iterator<I> in;
  private final Queue<O> ready = new ArrayDeque<>();
  private boolean ended;

  Pulled(Iterator<I> in) {
    this.in = in;
  }

  /** Takes one. */
  abstract void step(I next, Consumer<O> out);

  /** There is no more. */
  void end(Consumer<O> out) {}

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      if (in.hasNext()) {
        step(in.next(), ready::add);
      } else {
        end(ready::add);
        ended = true;
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
