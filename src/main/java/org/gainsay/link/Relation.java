package org.gainsay.link;

import java.util.List;
import org.gainsay.fact.Clash;

/** How one claim stands to another one on the same event. */
sealed interface Relation {
  /** They cannot both be right. */
  record Contradicts(List<Clash> clashes) implements Relation {
    Contradicts(Clash clash) {
      this(List.of(clash));
    }
  }

  /** They say the same. */
  record Corroborates() implements Relation {}

  /** Neither. */
  record None() implements Relation {}
}
