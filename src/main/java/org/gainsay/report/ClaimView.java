package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.rate.Finding;
import org.gainsay.rate.Points;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rating;

/** One claim on the terminal: who says it, the arithmetic of its rating, the evidence quoted. */
record ClaimView(Ansi ansi) {
  private static final String INDENT = "    ";

  List<String> lines(RatedClaim rated) {
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
    for (Finding finding : rated.findings()) {
      finding(lines, finding);
    }
    sum(lines, rated);
    return lines;
  }

  private static String who(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return source(claim.source()) + ", in its own voice";
    }
    String via = attribution.via().stream().map(Source::name).collect(Collectors.joining(", "));
    return source(attribution.source()) + (via.isEmpty() ? "" : ", with " + via);
  }

  private static String source(Source source) {
    String kind = source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String name = source.name().isBlank() ? "not named" : source.name();
    return name + " (" + kind + (source.state().isEmpty() ? "" : ", " + source.state()) + ")";
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

  private static void finding(List<String> lines, Finding finding) {
    Points points = finding.rule().points();
    String shown = finding.subsumed() ? "(" + points + ")" : points + " ";
    String head = "%12s  %-7s ".formatted(shown, finding.rule().id());
    String title = finding.rule().title() + (finding.subsumed() ? " (subsumed)" : "");
    lines.addAll(Plain.wrap(head, title));
    if (!finding.subsumed()) {
      String indent = " ".repeat(head.length());
      for (Evidence evidence : finding.evidence()) {
        String from = " " + source(evidence.source()) + ", in " + evidence.quote().article();
        lines.addAll(Plain.wrap(indent, "“" + evidence.quote().text() + "”" + from));
      }
    }
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
