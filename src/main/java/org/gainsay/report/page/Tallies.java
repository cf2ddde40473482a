package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts over the articles of a run. */
public final class Tallies {
  private final Map<String, Long> articles = new HashMap<>();
  private final Map<String, Long> claims = new HashMap<>();
  private final Map<String, RuleTally> rules = new TreeMap<>();
  private final Map<SourceKey, Map<String, Long>> outlets = new HashMap<>();
  private final Map<SourceKey, Map<String, Long>> speakers = new HashMap<>();

  private static final class RuleTally {
    private String title = "";
    private String points = "";
    private long fired;
    private long counted;
  }

  /** Who somebody is, as far as it is counted apart. */
  private record SourceKey(String reliability, String name, String about)
      implements Comparable<SourceKey> {
    @Override
    public int compareTo(SourceKey other) {
      return Comparator.comparing(SourceKey::reliability)
          .thenComparing(SourceKey::name)
          .thenComparing(SourceKey::about)
          .compare(this, other);
    }
  }

  void take(JsonNode assessment) {
    String label = Fields.text(assessment, "/rating/label");
    articles.merge(label, 1L, Long::sum);
    JsonNode outlet = assessment.at("/article/outlet");
    count(outlets, key(outlet, Fields.text(outlet, "/reliability")), label);
    for (JsonNode claim : assessment.path("claims")) {
      String rated = Fields.text(claim, "/rating/label");
      claims.merge(rated, 1L, Long::sum);
      if (claim.path("attribution").isObject()) {
        count(speakers, key(claim.at("/attribution/source"), ""), rated);
      }
      claim.path("findings").forEach(this::rule);
    }
  }

  private void rule(JsonNode finding) {
    RuleTally tally = rules.computeIfAbsent(Fields.text(finding, "/rule"), rule -> new RuleTally());
    tally.title = Fields.shown(finding, "/title");
    tally.points = Figures.points(finding);
    tally.fired++;
    tally.counted += finding.path("subsumed").asBoolean() ? 0 : 1;
  }

  private static SourceKey key(JsonNode source, String reliability) {
    String state = Fields.shown(source, "/state");
    String kind = Fields.lower(Fields.text(source, "/kind"));
    return new SourceKey(
        reliability, Fields.name(source), state.isEmpty() ? kind : kind + ", " + state);
  }

  private static void count(Map<SourceKey, Map<String, Long>> counts, SourceKey key, String label) {
    counts.computeIfAbsent(key, any -> new HashMap<>()).merge(label, 1L, Long::sum);
  }

  List<Share> articles() {
    return Share.of(articles);
  }

  List<Share> claims() {
    return Share.of(claims);
  }

  /** The most reliable first, then those with the most articles. */
  List<SourceRow> outlets() {
    return sources(outlets);
  }

  /** Those with the most claims first. */
  List<SourceRow> speakers() {
    return sources(speakers);
  }

  private static List<SourceRow> sources(Map<SourceKey, Map<String, Long>> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<SourceKey, Map<String, Long>>comparingByKey(
                    Comparator.comparing(SourceKey::reliability))
                .thenComparing(each -> -all(each.getValue()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            each ->
                new SourceRow(
                    each.getKey().name(),
                    each.getKey().about(),
                    each.getKey().reliability(),
                    all(each.getValue()),
                    Share.of(each.getValue())))
        .toList();
  }

  private static long all(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Those that fired most often first.
   *
   * @param limits where each fails, by id
   */
  List<RuleRow> rules(Map<String, String> limits) {
    return rules.entrySet().stream()
        .map(
            each ->
                new RuleRow(
                    each.getKey(),
                    each.getValue().title,
                    each.getValue().points,
                    each.getValue().fired,
                    each.getValue().counted,
                    Shown.words(limits.getOrDefault(each.getKey(), ""))))
        .sorted(Comparator.comparing(RuleRow::fired).reversed().thenComparing(RuleRow::id))
        .toList();
  }
}
