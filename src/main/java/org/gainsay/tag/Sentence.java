package org.gainsay.tag;

import org.gainsay.article.Span;

/**
 * One sentence of an article.
 *
 * @param boilerplate whether the page talks about itself here: appeals, cookies, "read more"
 */
public record Sentence(Span span, boolean boilerplate) {}
