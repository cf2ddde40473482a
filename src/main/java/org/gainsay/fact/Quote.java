package org.gainsay.fact;

import org.gainsay.article.Span;

/**
 * Exact words of one article: {@code article.quote(span).equals(text)}.
 *
 * @param article id of the article that they stand in
 * @param span where they stand
 * @param text the words
 */
public record Quote(String article, Span span, String text) {}
