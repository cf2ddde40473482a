package org.gainsay.mirror;

import java.util.List;
import org.gainsay.article.Span;

/**
 * A claim that is not rated like its counterpart.
 *
 * @param article its id
 * @param claim its words
 * @param span where they stand
 * @param cause what treats the sides unlike each other
 * @param culprits ids of rules, names of sources, or the fields of facts that differ, each with
 *     both values
 * @param before label and rules of the claim
 * @param after those of its counterpart
 */
public record Asymmetry(
    String article,
    String claim,
    Span span,
    Cause cause,
    List<String> culprits,
    String before,
    String after) {

  /** What treats the sides unlike each other. */
  public enum Cause {
    /** The facts are the same with the parties changed, and a rule makes another thing of them. */
    RULE,
    /** A row of {@code sources.csv} says of one party what it does not say of the other. */
    ROW,
    /** The text is read otherwise with other names in it. */
    TAGGER
  }

  public Asymmetry {
    culprits = List.copyOf(culprits);
  }
}
