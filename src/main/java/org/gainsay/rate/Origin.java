package org.gainsay.rate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Signal;
import org.gainsay.fact.Source;

/**
 * Somebody from whom words on a claim come, through however many articles.
 *
 * @param family a number that origins share which depend on one another: of one owner or state
 * @param says what he says of the claim
 * @param articles ids of the articles that have it from him, sorted
 */
public record Origin(Source source, int family, Says says, List<String> articles) {
  /** What an origin says of a claim. */
  public enum Says {
    SAME,
    OTHERWISE
  }

  public Origin {
    articles = List.copyOf(articles);
  }

  /** Who says the same and who otherwise: first that of the claim itself, the rest by their ids. */
  public static List<Origin> of(Claim claim, Collection<Evidence> evidence) {
    Map<Source, TreeSet<String>> same = new LinkedHashMap<>();
    Map<Source, TreeSet<String>> otherwise = new LinkedHashMap<>();
    List<Evidence> sorted =
        evidence.stream()
            .filter(each -> each.claim().equals(claim))
            .sorted(Comparator.comparing((Evidence each) -> each.source().id()))
            .toList();
    note(same, origin(claim, sorted), claim.article());
    for (Evidence each : sorted) {
      if (each instanceof Corroboration) {
        note(same, each.source(), each.quote().article());
      } else if (each instanceof Contradiction) {
        note(otherwise, each.source(), each.quote().article());
      }
    }
    List<Source> heads = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    add(origins, heads, same, Says.SAME);
    add(origins, heads, otherwise, Says.OTHERWISE);
    return origins;
  }

  /** The outlet that a copy was taken from; else whoever says it. */
  private static Source origin(Claim claim, List<Evidence> evidence) {
    return evidence.stream()
        .filter(each -> each instanceof Signal signal && signal.kind() == Signal.Kind.COPIED)
        .map(Evidence::source)
        .findFirst()
        .orElse(claim.source());
  }

  private static void note(Map<Source, TreeSet<String>> origins, Source source, String article) {
    origins.computeIfAbsent(source, any -> new TreeSet<>()).add(article);
  }

  /**
   * @param heads the first origin of each family so far
   */
  private static void add(
      List<Origin> origins, List<Source> heads, Map<Source, TreeSet<String>> found, Says says) {
    found.forEach(
        (source, articles) -> {
          int family = 0;
          while (family < heads.size() && heads.get(family).independentOf(source)) {
            family++;
          }
          if (family == heads.size()) {
            heads.add(source);
          }
          origins.add(new Origin(source, family + 1, says, List.copyOf(articles)));
        });
  }
}
