package org.gainsay.link;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;

/**
 * That somebody denies a claim.
 *
 * @param article id of that of the claim
 * @param claim id
 * @param same why the denial was taken for one of this claim
 */
record Refutation(String article, String claim, Denier denier, Same same) {
  /** Who denies something, and in which words. */
  record Denier(Source source, List<Source> via, Quote quote, LocalDate day) {}
}
