package org.gainsay.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the pages need of all articles of a run.
 *
 * @param numbers of articles by their ids
 * @param quotations what is quoted of an article, by its id
 * @param disputed the claims about which sources differ most, those first
 * @param disputes the largest first
 */
public record Surveyed(
    Layout layout,
    List<ArticleRow> rows,
    Map<String, Integer> numbers,
    Map<String, List<Quotation>> quotations,
    Tallies tallies,
    List<DisputedClaim> disputed,
    List<Dispute> disputes) {

  Optional<Integer> number(String article) {
    return Optional.ofNullable(numbers.get(article));
  }

  ArticleRow row(int number) {
    return rows.get(number - 1);
  }
}
