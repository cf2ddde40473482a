package org.gainsay.report.page;

import java.util.List;

/**
 * A list of articles with what it can be narrowed down by.
 *
 * @param all how many articles there are on all pages
 * @param pages links to the pages of the list, where there are several
 */
public record RowList(
    List<ArticleRow> rows,
    int all,
    List<Band> bands,
    List<String> rules,
    List<String> sources,
    List<Frame.Item> pages) {
  public RowList {
    rows = List.copyOf(rows);
    bands = List.copyOf(bands);
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
    pages = List.copyOf(pages);
  }

  static RowList of(List<ArticleRow> rows, int all, List<Frame.Item> pages) {
    return new RowList(
        rows,
        all,
        java.util.Arrays.stream(org.gainsay.rule.Label.values()).map(Band::of).toList(),
        rows.stream().flatMap(row -> row.rules().stream()).distinct().sorted().toList(),
        rows.stream().flatMap(row -> row.sources().stream()).distinct().sorted().toList(),
        pages);
  }
}
