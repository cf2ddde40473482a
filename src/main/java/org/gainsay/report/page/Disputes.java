package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.article.Span;

/** Gathers who contradicts whom. */
final class Disputes {
  private static final int WORST = 20;
  private static final int WORDS = 240;

  private final List<Link> links = new ArrayList<>();
  private final Map<Integer, List<Dispute.Side>> claims = new HashMap<>();
  private final Map<Dispute.Side, Span> spans = new HashMap<>();
  private final TreeSet<DisputedClaim> worst =
      new TreeSet<>(
          Comparator.comparing((DisputedClaim each) -> Math.min(each.same(), each.otherwise()))
              .thenComparing(each -> each.same() + each.otherwise())
              .reversed()
              .thenComparing(DisputedClaim::article)
              .thenComparing(DisputedClaim::claim));

  /** A claim and words of some article against it. */
  private record Link(
      Dispute.Side claim, String article, Span span, String quote, String who, String clash) {}

  void take(int number, String heading, JsonNode assessment) {
    for (JsonNode claim : assessment.path("claims")) {
      String id = Fields.text(claim, "/id");
      Dispute.Side side =
          new Dispute.Side(
              number,
              id,
              Shown.cut(Fields.text(claim, "/text"), WORDS),
              Speakers.of(assessment, claim),
              Band.of(Fields.text(claim, "/rating/label")),
              Layout.anchor(number, id));
      // words that deny a claim of their own article are no claim against that of another
      if (!Fields.text(claim, "/posture").equals("REFUTED")) {
        claims.computeIfAbsent(number, any -> new ArrayList<>()).add(side);
        spans.put(side, Fields.span(claim.path("span")));
      }
      link(side, claim);
      rank(side, heading, claim);
    }
  }

  private void link(Dispute.Side side, JsonNode claim) {
    Set<String> seen = new HashSet<>();
    for (JsonNode finding : claim.path("findings")) {
      for (JsonNode evidence : finding.path("evidence")) {
        String article = Fields.text(evidence, "/article");
        Span span = Fields.span(evidence.path("span"));
        if (Fields.text(evidence, "/kind").equals("CONTRADICTION") && seen.add(span + article)) {
          links.add(
              new Link(
                  side,
                  article,
                  span,
                  Shown.cut(Fields.text(evidence, "/quote"), WORDS),
                  Speakers.of(evidence),
                  Why.clash(evidence)));
        }
      }
    }
  }

  private void rank(Dispute.Side side, String heading, JsonNode claim) {
    Set<Integer> same = new HashSet<>();
    Set<Integer> otherwise = new HashSet<>();
    for (JsonNode origin : claim.path("origins")) {
      boolean agrees = Fields.text(origin, "/says").equals("SAME");
      (agrees ? same : otherwise).add(origin.path("family").asInt());
    }
    if (!otherwise.isEmpty()) {
      worst.add(
          new DisputedClaim(
              side.article(),
              side.claim(),
              side.text(),
              side.band(),
              Figures.points(claim.path("rating")),
              side.who(),
              heading,
              same.size(),
              otherwise.size()));
      if (worst.size() > WORST) {
        worst.pollLast();
      }
    }
  }

  List<DisputedClaim> worst() {
    return List.copyOf(worst);
  }

  /** The pairs, those together that have a side in common; the largest groups first. */
  List<Dispute> groups(Map<String, Integer> numbers) {
    Map<String, Dispute.Pair> pairs = new LinkedHashMap<>();
    Groups groups = new Groups();
    for (Link link : links) {
      Dispute.Side against = against(link, numbers.getOrDefault(link.article(), 0));
      String one = link.claim().key();
      String other = against.key();
      groups.join(one, other);
      if (!pairs.containsKey(other + "|" + one)) {
        pairs.putIfAbsent(one + "|" + other, new Dispute.Pair(link.claim(), against, link.clash()));
      }
    }
    Map<String, List<Dispute.Pair>> byGroup = new LinkedHashMap<>();
    pairs
        .values()
        .forEach(
            pair ->
                byGroup
                    .computeIfAbsent(groups.of(pair.claim().key()), any -> new ArrayList<>())
                    .add(pair));
    return byGroup.values().stream()
        .sorted(Comparator.comparing((List<Dispute.Pair> group) -> -group.size()))
        .map(Dispute::new)
        .toList();
  }

  /** The quoted words, as the claim that they overlap where there is one. */
  private Dispute.Side against(Link link, int number) {
    return claims.getOrDefault(number, List.of()).stream()
        .filter(side -> spans.get(side).overlaps(link.span()) && !side.equals(link.claim()))
        .findFirst()
        .orElse(
            new Dispute.Side(
                number,
                "",
                link.quote(),
                number == 0
                    ? link.who() + ", in " + link.article() + " of another run"
                    : link.who(),
                Band.of("CANNOT_BE_JUDGED"),
                number == 0
                    ? link.article() + " " + link.span()
                    : Layout.mark(number, link.span())));
  }

  /** Which of many belong together, as pairs of them say. */
  private static final class Groups {
    private final Map<String, String> parents = new HashMap<>();

    String of(String one) {
      String at = one;
      while (!parents.getOrDefault(at, at).equals(at)) {
        at = parents.get(at);
      }
      parents.put(one, at);
      return at;
    }

    void join(String one, String other) {
      parents.put(of(other), of(one));
    }
  }
}
