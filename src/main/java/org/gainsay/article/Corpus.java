package org.gainsay.article;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Sees to it that a run rates every article once, and in its latest revision. */
public final class Corpus {
  private Corpus() {}

  /** Passes readings on to {@code out}, and rejects an article whose id an earlier one has. */
  public static Consumer<Reading> uniqueIds(Consumer<Reading> out) {
    Map<String, String> places = new HashMap<>();
    return reading -> {
      if (reading instanceof Reading.Read read) {
        String place = read.file() + ":" + read.line();
        String first = places.putIfAbsent(read.article().id(), place);
        out.accept(first == null ? read : duplicate(read, first));
      } else {
        out.accept(reading);
      }
    };
  }

  /**
   * An article whose id an earlier one has.
   *
   * @param first where that one stands: {@code file:line}
   */
  public static Reading.Rejected duplicate(Reading.Read read, String first) {
    String message = "the id is also that of " + first + " (expected one article an id)";
    return read.rejected(ProblemCode.DUPLICATE_ID.name(), message);
  }

  /**
   * The articles that a later revision of the same url takes the place of: their id, and the id of
   * that revision. What has the same date, or none, is no revision.
   */
  public static Map<String, String> superseded(Collection<Article> articles) {
    Map<String, List<Article>> byUrl =
        articles.stream()
            .filter(article -> !article.url().isEmpty() && article.day() != null)
            .collect(Collectors.groupingBy(Article::url, LinkedHashMap::new, Collectors.toList()));
    Map<String, String> superseded = new HashMap<>();
    for (List<Article> revisions : byUrl.values()) {
      Comparator<Article> byTime = byTime(revisions);
      Article latest = Collections.max(revisions, byTime);
      for (Article revision : revisions) {
        if (byTime.compare(revision, latest) < 0) {
          superseded.put(revision.id(), latest.id());
        }
      }
    }
    return superseded;
  }

  /** By instant where all have one; else by day, each at its own offset. */
  private static Comparator<Article> byTime(List<Article> revisions) {
    boolean instants = revisions.stream().allMatch(article -> instant(article) != null);
    return instants ? Comparator.comparing(Corpus::instant) : Comparator.comparing(Article::day);
  }

  private static Instant instant(Article article) {
    return Published.parse(article.published()).map(Published::instant).orElse(null);
  }
}
