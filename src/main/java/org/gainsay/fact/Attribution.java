package org.gainsay.fact;

import java.util.List;
import org.gainsay.article.Span;

/**
 * Whose words a claim is.
 *
 * @param source the origin: the first link of the chain that is named or belongs to a known
 *     institution, else the first link
 * @param span where the text names that source; {@code null} where it does not
 * @param via the other links of the chain, from the first speaker to the outlet
 * @param cue the words that carry it: "said", "according to"
 * @param direct whether the claim stands in quotation marks
 */
public record Attribution(Source source, Span span, List<Source> via, Span cue, boolean direct) {
  public Attribution {
    via = List.copyOf(via);
  }
}
