package org.gainsay.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Label;
import org.gainsay.tag.TaggedArticle;

/**
 * What a run puts an article through.
 *
 * @param taggers makes one for each thread
 * @param linker links all articles of a run
 * @param raters makes one for each thread
 * @param json an assessment as one line, without its end
 * @param label how the article is rated
 * @param <A> an assessment
 */
public record Stages<A>(
    Supplier<Tagger> taggers,
    Function<List<TaggedArticle>, Linked> linker,
    Supplier<Function<Dossier, A>> raters,
    Function<A, String> json,
    Function<A, Label> label) {

  /** The same, linking with articles of earlier runs too. */
  public Stages<A> beside(Earlier earlier) {
    return new Stages<>(taggers, articles -> linked(articles, earlier), raters, json, label);
  }

  private Linked linked(List<TaggedArticle> articles, Earlier earlier) {
    try {
      return linker.apply(earlier.with(articles));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
