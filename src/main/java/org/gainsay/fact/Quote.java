package org.gainsay.fact;

import org.gainsay.article.Span;

/** Exact words of one article: {@code article.quote(span).equals(text)}. */
public record Quote(String article, Span span, String text) {}
