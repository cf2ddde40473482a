package org.gainsay.tag;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Span;

/** An article in which a reader has marked what the models shall learn. */
public record Lesson(Article article, List<Sample> samples) {
  public Lesson {
    samples = List.copyOf(samples);
  }

  /**
   * One sentence of it.
   *
   * @param paragraph counted from 0, the title included
   * @param claims checkable propositions
   * @param contents what is attributed to somebody, with the words that attribute it
   */
  public record Sample(
      Span span,
      int paragraph,
      boolean boilerplate,
      List<Name> names,
      List<Span> claims,
      List<Content> contents) {
    public Sample {
      names = List.copyOf(names);
      claims = List.copyOf(claims);
      contents = List.copyOf(contents);
    }
  }

  /**
   * What is attributed to somebody.
   *
   * @param cue "said"; it may stand in another sentence
   */
  public record Content(Span span, Span cue) {}
}
