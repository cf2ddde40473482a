package org.gainsay.report.page;

import java.util.List;

/**
 * An article in a list.
 *
 * @param heading its title, or its first words
 * @param day ISO day; {@code ""} where unknown
 * @param rules ids of those that fired, sorted
 * @param sources outlet and speakers, none twice
 * @param words what a search looks through besides: the claims
 */
public record ArticleRow(
    int number,
    String id,
    String heading,
    String outlet,
    String day,
    Band band,
    String confidence,
    int claims,
    int contradicted,
    List<String> rules,
    List<String> sources,
    String words) {
  public ArticleRow {
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
  }

  /** The rules with a blank between two. */
  public String ruleWords() {
    return String.join(" ", rules);
  }

  /** The sources, one a line. */
  public String sourceLines() {
    return String.join("\n", sources);
  }
}
