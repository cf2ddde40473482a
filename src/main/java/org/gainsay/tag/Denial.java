package org.gainsay.tag;

import java.util.List;
import org.gainsay.article.Span;
import org.gainsay.fact.Source;

/**
 * Words that deny what somebody says without being a claim themselves: "the reports are false".
 *
 * @param span the sentence or clause that denies
 * @param source who denies; the outlet where it is the article's own voice
 * @param via who passed the denial on
 * @param ownVoice whether the article itself denies
 * @param claims ids of the claims of this article that the denial's own words carry or stand beside
 *     (posture REFUTED)
 * @param general whether it denies what was said before without repeating it
 * @param target name of whose statement is denied, as in the text, or {@code ""}
 * @param frame what the denial's own words say of the event
 */
public record Denial(
    Span span,
    Source source,
    List<Source> via,
    boolean ownVoice,
    List<String> claims,
    boolean general,
    String target,
    EventFrame frame) {
  public Denial {
    via = List.copyOf(via);
    claims = List.copyOf(claims);
  }
}
