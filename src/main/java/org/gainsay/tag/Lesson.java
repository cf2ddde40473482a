package org.gainsay.tag;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;

/**
 * An article in which a reader has marked what the models shall learn.
 *
 * @param attributions in order of their cues
 */
public record Lesson(Article article, List<Sample> samples, List<Attribution> attributions) {
  public Lesson {
    samples = List.copyOf(samples);
    attributions = List.copyOf(attributions);
  }

  /**
   * One sentence of it.
   *
   * @param paragraph counted from 0, the title included
   * @param claims checkable propositions
   * @param contents what is attributed to somebody
   */
  public record Sample(
      Span span,
      int paragraph,
      boolean boilerplate,
      List<Name> names,
      List<Claim> claims,
      List<Span> contents) {
    public Sample {
      names = List.copyOf(names);
      claims = List.copyOf(claims);
      contents = List.copyOf(contents);
    }
  }

  /** A checkable proposition and how the article stands to it there. */
  public record Claim(Span span, Posture posture, boolean negated) {}

  /**
   * Who says what; each part in pieces where something stands between.
   *
   * @param source empty where none is given
   * @param content empty where only the cue is marked
   */
  public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
    public Attribution {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }
}
