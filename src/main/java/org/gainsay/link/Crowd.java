package org.gainsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Passages that share a hash, one after the other in the order of {@link Passage#FIRST_TO_LAST}.
 * Keeps the first ones and no more, however many come.
 */
public final class Crowd {
  /** So many are kept. */
  public static final int KEPT = Passage.FIRST;

  private final List<Passage> first = new ArrayList<>();

  /** The first of those before it that the passage may be a copy of. */
  public Optional<Passage> original(Passage passage) {
    Optional<Passage> original = first.stream().filter(passage::mayCopy).findFirst();
    if (first.size() < Passage.FIRST) {
      first.add(passage);
    }
    return original;
  }
}
