package org.gainsay.tag;

import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.fact.Source;

/**
 * An attribution as the text words it.
 *
 * @param source where the text names who says it; {@code null} where it does not
 * @param cue "said", "according to"
 * @param content what is said, in pieces where the cue interrupts it; never empty, never over the
 *     cue
 * @param direct whether the content is a quotation
 * @param origin who that is: the first identified link of the chain
 * @param via the other links, from the first speaker to the outlet
 */
public record Statement(
    Span source, Span cue, List<Span> content, boolean direct, Source origin, List<Source> via) {
  public Statement {
    content = List.copyOf(content);
    via = List.copyOf(via);
  }
}
