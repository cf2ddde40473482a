package org.gainsay.batch;

import java.util.function.Function;
import org.gainsay.link.Dossier;
import org.gainsay.rate.OverrunException;

/** Rates in any thread, each with its own rater. An article that fails harms no other. */
final class Rating<A> {
  private final ThreadLocal<Function<Dossier, A>> rater;
  private final Function<A, String> json;

  Rating(Stages<A> stages) {
    rater = ThreadLocal.withInitial(stages.raters());
    json = stages.json();
  }

  Outcome<A> rate(Pending<A> pending) {
    if (!(pending.record() instanceof Outcome.Tagged<A> tagged)) {
      return pending.record();
    }
    Function<Dossier, A> own = rater.get();
    try {
      A assessment = own.apply(pending.dossier());
      return new Outcome.Rated<>(assessment, json.apply(assessment));
    } catch (OverrunException overrun) {
      return new Outcome.Left<>(tagged.read().rejected(overrun.code(), overrun.getMessage()));
    } catch (RuntimeException | StackOverflowError failure) {
      return new Outcome.Left<>(Failure.of(tagged.read(), failure));
    }
  }
}
