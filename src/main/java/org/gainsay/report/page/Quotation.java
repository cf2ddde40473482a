package org.gainsay.report.page;

import org.gainsay.article.Span;

/**
 * Words of an article that stand as evidence on a claim, of the same or of another article.
 *
 * @param article number of the article that the claim stands in
 * @param claim its id
 * @param kind {@code CONTRADICTION}, {@code CORROBORATION} or {@code SIGNAL}
 */
public record Quotation(Span span, int article, String claim, String kind) {
  /** The sign before the link to the claim. */
  String sign() {
    return switch (kind) {
      case "CONTRADICTION" -> "≠";
      case "CORROBORATION" -> "≈";
      default -> "•";
    };
  }

  /** The sign in words. */
  String says() {
    return switch (kind) {
      case "CONTRADICTION" -> "quoted against";
      case "CORROBORATION" -> "quoted for";
      default -> "a signal on";
    };
  }
}
