package org.gainsay.tag;

import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;

/**
 * A claim as one article words it.
 *
 * @param id {@code c1}, {@code c2}, in order of the text
 * @param attribution index into the article's attributions, −1 for the outlet's own voice
 * @param hedges words of doubt in its sentence
 * @param loaded loaded words in the claim
 */
public record TaggedClaim(
    String id,
    Span span,
    Posture posture,
    boolean negated,
    int attribution,
    Section section,
    EventFrame frame,
    List<Span> hedges,
    List<Span> loaded) {
  public TaggedClaim {
    hedges = List.copyOf(hedges);
    loaded = List.copyOf(loaded);
  }
}
