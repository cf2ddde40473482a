package org.gainsay.batch;

import java.util.function.Supplier;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;

/** Tags in any thread, each with its own tagger. An article that fails harms no other. */
final class Tagging<A> {
  private final ThreadLocal<Tagger> tagger;

  Tagging(Supplier<Tagger> taggers) {
    tagger = ThreadLocal.withInitial(taggers);
  }

  Outcome<A> tag(Reading.Read read) {
    Tagger own = tagger.get();
    try {
      return new Outcome.Tagged<>(read, own.tag(read.article()));
    } catch (RejectedException rejected) {
      return new Outcome.Left<>(read.rejected(rejected.code(), rejected.getMessage()));
    } catch (RuntimeException | StackOverflowError failure) {
      return new Outcome.Left<>(Failure.of(read, failure));
    }
  }
}
