package org.gainsay.train;

import org.gainsay.article.Span;

/**
 * A range of an article that carries a label.
 *
 * @param attribution which attribution of the paragraph it belongs to, 0 for the one of its
 *     sentence
 * @param posture {@code asserted}, {@code reported} or {@code refuted}; {@code ""} on all but
 *     claims
 * @param negated whether a claim as worded is negated
 */
public record Mark(Layer layer, Span span, int attribution, String posture, boolean negated) {
  Mark until(int end) {
    return new Mark(layer, new Span(span.start(), end, span.in()), attribution, posture, negated);
  }
}
