package org.gainsay.report.page;

import org.gainsay.article.Span;

/**
 * Words of an article that stand as evidence on a claim, of the same or of another article.
 *
 * @param article number of the article that the claim stands in
 * @param claim its id
 * @param against whether it is a contradiction
 */
public record Quotation(Span span, int article, String claim, boolean against) {}
