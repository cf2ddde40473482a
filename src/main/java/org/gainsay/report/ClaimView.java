package org.gainsay.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Place;
import org.gainsay.rate.Finding;
import org.gainsay.rate.Origin;
import org.gainsay.rate.Outlook;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rating;
import org.gainsay.rule.Points;

/** One claim on the terminal: who says it, the arithmetic of its rating, the evidence quoted. */
record ClaimView(Ansi ansi) {
  private static final String INDENT = "    ";

  List<String> lines(RatedClaim rated, List<Origin> origins, Outlook outlook) {
    Claim claim = rated.claim();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-4s%s  %s"
            .formatted(
                claim.id(),
                ansi.rating(rated.rating().label(), rated.rating().label().name()),
                claim.posture().name().toLowerCase(Locale.ROOT)));
    lines.addAll(Plain.wrap(INDENT, "“" + claim.text() + "”"));
    lines.addAll(Plain.wrap(INDENT + "who    ", who(claim)));
    if (!claim.event().places().isEmpty() || claim.event().day() != null) {
      lines.addAll(Plain.wrap(INDENT + "event  ", event(claim)));
    }
    Set<String> seen = new HashSet<>();
    for (Finding finding : rated.findings()) {
      finding(lines, finding, seen);
    }
    sum(lines, rated);
    if (origins.size() > 1) {
      lines.addAll(Plain.wrap(INDENT + "from   ", from(origins)));
    }
    lines.addAll(new OutlookView(rated, outlook).lines());
    return lines;
  }

  private static String who(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return Chain.described(claim.source()) + ", in its own voice";
    }
    String chain = Chain.of(attribution.source(), attribution.via());
    boolean passedOn = !claim.outlet().equals(claim.source()) && !claim.outlet().name().isBlank();
    return passedOn ? chain + " → " + claim.outlet().name() : chain;
  }

  /** "The ministry and State TV (in a, c) say so; the Red Crescent (in b) says otherwise". */
  private static String from(List<Origin> origins) {
    Map<Integer, String> same = families(origins, Origin.Says.SAME);
    Map<Integer, String> otherwise = families(origins, Origin.Says.OTHERWISE);
    String text = "the same: " + String.join("; ", same.values());
    return otherwise.isEmpty()
        ? text
        : text + " — otherwise: " + String.join("; ", otherwise.values());
  }

  private static Map<Integer, String> families(List<Origin> origins, Origin.Says says) {
    return origins.stream()
        .filter(origin -> origin.says() == says)
        .collect(
            Collectors.toMap(
                Origin::family,
                ClaimView::origin,
                (one, other) -> one + " with " + other,
                TreeMap::new));
  }

  private static String origin(Origin origin) {
    List<String> articles = origin.articles();
    String more = articles.size() > 4 ? ", … %d in all".formatted(articles.size()) : "";
    String shown = String.join(", ", articles.subList(0, Math.min(4, articles.size())));
    return "%s (in %s%s)".formatted(Chain.name(origin.source()), shown, more);
  }

  private static String event(Claim claim) {
    String places =
        claim.event().places().stream().map(Place::name).collect(Collectors.joining(", "));
    if (claim.event().day() == null) {
      return places;
    }
    String until = claim.event().until() == null ? "" : " to " + claim.event().until();
    return (places.isEmpty() ? "" : places + ", ") + claim.event().day() + until;
  }

  private static void finding(List<String> lines, Finding finding, Set<String> seen) {
    Points points = finding.rule().points();
    String shown = finding.subsumed() ? "(" + points + ")" : points + " ";
    String head = "%12s  %-7s ".formatted(shown, finding.rule().id());
    String title = finding.rule().title() + (finding.subsumed() ? " (subsumed)" : "");
    lines.addAll(Plain.wrap(head, title));
    if (!finding.subsumed()) {
      String indent = " ".repeat(head.length());
      for (Evidence evidence : finding.evidence()) {
        String from = Chain.of(evidence.source(), Evidences.via(evidence));
        String where = ", in " + evidence.quote().article() + later(evidence);
        lines.addAll(Plain.wrap(indent, "“" + evidence.quote().text() + "” " + from + where));
        if (seen.add(evidence.id())) {
          why(evidence).ifPresent(why -> lines.addAll(Plain.wrap(indent + "  ", why)));
        }
      }
    }
  }

  private static String later(Evidence evidence) {
    int days = Evidences.later(evidence).orElse(0);
    return days == 0 ? "" : days == 1 ? ", a day later" : ", " + days + " days later";
  }

  /** Why it is taken for the same event, and for a contradiction. */
  private static Optional<String> why(Evidence evidence) {
    return Evidences.same(evidence)
        .map(
            same -> {
              List<String> all = new ArrayList<>(same.places());
              if (same.days() != null) {
                all.add(same.days() == 0 ? "same day" : days(same.days()));
              }
              if (!same.words().isEmpty()) {
                all.add("words: " + String.join(", ", same.words()));
              }
              String event = all.isEmpty() ? "the text refers to it" : String.join("; ", all);
              String clash =
                  Evidences.clashes(evidence).stream()
                      .map(ClaimView::clash)
                      .collect(Collectors.joining(", "));
              return "same event: " + event + (clash.isEmpty() ? "" : " — clash: " + clash);
            });
  }

  private static String days(int days) {
    return days == 1 ? "1 day apart" : days + " days apart";
  }

  private static String clash(Clash clash) {
    String kind = clash.kind().name().toLowerCase(Locale.ROOT);
    boolean whole = clash.kind() == Clash.Kind.DENIAL;
    boolean silent = clash.here().isEmpty() || clash.there().isEmpty();
    return whole || silent ? kind : kind + " “" + clash.here() + "” / “" + clash.there() + "”";
  }

  private static void sum(List<String> lines, RatedClaim rated) {
    Rating rating = rated.rating();
    if (!rating.judged()) {
      lines.add(INDENT + "no finding with points: cannot be judged");
      return;
    }
    Points sum =
        rated.findings().stream()
            .filter(Finding::counts)
            .map(finding -> finding.rule().points())
            .reduce(Points.NONE, Points::plus);
    lines.add("%11s   sum".formatted(sum));
    rating
        .cap()
        .ifPresent(cap -> lines.add("%11s   held there by %s".formatted(cap.points(), cap.name())));
    lines.add(
        "%11s   = 1 / (1 + 10^(%s/10)), the confidence"
            .formatted(
                rating.confidence().orElseThrow(),
                rating.points().orElseThrow().decimal().negate().toPlainString()));
  }
}
