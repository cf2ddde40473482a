package org.gainsay.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;

/** What some kinds of evidence have and others have not. */
final class Evidences {
  private Evidences() {}

  /** Who passed it on. */
  static List<Source> via(Evidence evidence) {
    if (evidence instanceof Contradiction contradiction) {
      return contradiction.via();
    }
    return evidence instanceof Corroboration corroboration ? corroboration.via() : List.of();
  }

  static List<Clash> clashes(Evidence evidence) {
    return evidence instanceof Contradiction contradiction ? contradiction.clashes() : List.of();
  }

  /** How many days after the article of the claim it was said; empty for a signal. */
  static OptionalInt later(Evidence evidence) {
    if (evidence instanceof Contradiction contradiction) {
      return OptionalInt.of(contradiction.later());
    }
    return evidence instanceof Corroboration corroboration
        ? OptionalInt.of(corroboration.later())
        : OptionalInt.empty();
  }

  /** Why it is taken to speak of the event of the claim; a signal is part of the claim itself. */
  static Optional<Same> same(Evidence evidence) {
    if (evidence instanceof Contradiction contradiction) {
      return Optional.of(contradiction.same());
    }
    return evidence instanceof Corroboration corroboration
        ? Optional.of(corroboration.same())
        : Optional.empty();
  }
}
