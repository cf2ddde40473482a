package org.gainsay.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gainsay.link.Dossier;

/**
 * A record on its way to the rater.
 *
 * @param dossier {@code null} where the record is not rated
 */
record Pending<A>(Outcome<A> record, Dossier dossier) {
  /** Gives every tagged record its dossier. */
  static <A> List<Pending<A>> of(List<Outcome<A>> records, List<Dossier> dossiers) {
    Iterator<Dossier> next = dossiers.iterator();
    List<Pending<A>> pending = new ArrayList<>();
    for (Outcome<A> record : records) {
      pending.add(new Pending<>(record, record instanceof Outcome.Tagged ? next.next() : null));
    }
    if (next.hasNext()) {
      throw new IllegalStateException("there are more dossiers than articles");
    }
    return pending;
  }
}
