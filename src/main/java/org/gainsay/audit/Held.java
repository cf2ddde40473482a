package org.gainsay.audit;

import java.util.List;
import org.gainsay.fact.Basis;

/**
 * A fact that is held about a source.
 *
 * @param what which fact, such as {@code kind}
 * @param reference where that can be looked up: an address, an input, words of an article
 * @param day as of when, or {@code ""}
 * @param articles ids of those it comes from or is said of; none for a row of the registry
 */
public record Held(
    Basis basis, String what, String value, String reference, String day, List<String> articles) {
  public Held {
    articles = List.copyOf(articles);
  }
}
