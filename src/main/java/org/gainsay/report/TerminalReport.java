package org.gainsay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Finding;
import org.gainsay.rate.Origin;
import org.gainsay.rate.Outlook;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rating;
import org.gainsay.rule.Label;

/** Assessments for people at a terminal, 80 columns wide. Returns text; prints nothing. */
public final class TerminalReport {
  private static final int LABEL = 17;
  private final Ansi ansi;

  /**
   * Reports with or without colours.
   *
   * @param colours whether to use ANSI escapes
   */
  public TerminalReport(boolean colours) {
    this.ansi = new Ansi(colours);
  }

  /**
   * All there is to say of one article: rating, explanation, text, claims, arithmetic.
   *
   * @param outlooks one for each claim, in the same order
   */
  public String article(Assessment assessment, List<Outlook> outlooks) {
    List<String> lines = head(assessment);
    lines.addAll(Plain.wrap("", assessment.explanation()));
    lines.add("");
    lines.addAll(new MarkedText(assessment, Span.Part.TEXT, ansi).lines());
    ClaimView view = new ClaimView(ansi);
    for (int i = 0; i < assessment.claims().size(); i++) {
      lines.add("");
      lines.addAll(claim(view, assessment, i, outlooks.get(i)));
    }
    lines.add("");
    lines.addAll(arithmetic(assessment));
    return String.join("\n", lines) + "\n";
  }

  /**
   * One claim of an article, with the arithmetic of its rating.
   *
   * @param number from 1
   * @param outlook of that claim
   */
  public String claim(Assessment assessment, int number, Outlook outlook) {
    List<String> lines = head(assessment);
    lines.addAll(claim(new ClaimView(ansi), assessment, number - 1, outlook));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> claim(
      ClaimView view, Assessment assessment, int index, Outlook outlook) {
    RatedClaim rated = assessment.claims().get(index);
    return view.lines(rated, Origin.of(rated.claim(), assessment.evidence()), outlook);
  }

  /** Rating, title, and what is known of the article; ends with an empty line. */
  private List<String> head(Assessment assessment) {
    Article article = assessment.article();
    List<String> lines = new ArrayList<>();
    lines.add(rating(assessment.rating()));
    new MarkedText(assessment, Span.Part.TITLE, ansi)
        .lines()
        .forEach(line -> lines.add(ansi.bold(line)));
    String about =
        Stream.of(assessment.outlet().name(), article.published(), article.url(), article.id())
            .filter(each -> !each.isBlank())
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    Plain.wrap("", about).forEach(line -> lines.add(ansi.dim(line)));
    lines.add("");
    return lines;
  }

  /** Two lines on one article: rating, id and title; the finding that tells most. */
  public String line(Assessment assessment) {
    Label label = assessment.rating().label();
    String id = Plain.cut(assessment.article().id(), 16);
    String confidence = assessment.rating().confidence().map(BigDecimal::toString).orElse("-");
    String head = "%-6s %-16s ".formatted(confidence, id);
    String title = Plain.cut(title(assessment.article()), Plain.COLUMNS - LABEL - head.length());
    String second = Plain.cut(telling(assessment), Plain.COLUMNS - LABEL);
    String rated = ansi.rating(label, label.name()) + " ".repeat(LABEL - label.name().length());
    return rated + head + title + "\n" + " ".repeat(LABEL) + ansi.dim(second) + "\n";
  }

  /** How many articles came out as what, one line a label, and how many in all. */
  public String counts(Map<Label, Long> counts) {
    StringBuilder text = new StringBuilder();
    for (Label label : Label.values()) {
      long count = counts.getOrDefault(label, 0L);
      String padded = " ".repeat(LABEL - label.name().length());
      text.append(ansi.rating(label, label.name())).append(padded).append(count).append('\n');
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return text.append("%-17s%d\n".formatted("articles", all)).toString();
  }

  private String rating(Rating rating) {
    String label = ansi.rating(rating.label(), rating.label().name());
    if (!rating.judged()) {
      return label;
    }
    return "%s  confidence %s, %s points"
        .formatted(label, rating.confidence().orElseThrow(), rating.points().orElseThrow());
  }

  private static String title(Article article) {
    return article.title().isBlank() ? article.text() : article.title();
  }

  private static String telling(Assessment assessment) {
    List<String> all = tellings(assessment);
    return all.isEmpty() ? "no finding with points" : all.get(0);
  }

  /** The findings that count, one line each, those first that weigh most for the article. */
  public static List<String> tellings(Assessment assessment) {
    return assessment.claims().stream()
        .flatMap(
            claim ->
                claim.findings().stream()
                    .filter(Finding::counts)
                    .map(finding -> new Telling(claim, finding)))
        .sorted(Comparator.comparing(Telling::weight).reversed())
        .map(Telling::words)
        .toList();
  }

  /** A finding and what it adds to the rating of the article, whatever its sign. */
  private record Telling(RatedClaim claim, Finding finding) {
    BigDecimal weight() {
      BigDecimal points = finding.rule().points().abs().decimal();
      return claim.counted() ? points.multiply(claim.weight()) : BigDecimal.ZERO;
    }

    String words() {
      return "%s %s %s %s"
          .formatted(
              claim.claim().id(),
              finding.rule().points(),
              finding.rule().id(),
              finding.rule().title());
    }
  }

  private static List<String> arithmetic(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add("claim   weight  sign  points   product");
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (RatedClaim claim : assessment.claims()) {
      String points = claim.rating().points().map(Object::toString).orElse("-");
      String product = claim.rating().judged() ? "both sides" : "not judged";
      if (claim.counted()) {
        BigDecimal times = claim.weight().multiply(BigDecimal.valueOf(claim.sign()));
        BigDecimal part = times.multiply(claim.rating().points().orElseThrow().decimal());
        sum = sum.add(part);
        weights = weights.add(claim.weight());
        product = part.setScale(2).toPlainString();
      }
      lines.add(
          "%-6s  %6s  %4d  %6s  %8s"
              .formatted(claim.claim().id(), claim.weight(), claim.sign(), points, product));
    }
    if (weights.signum() == 0) {
      lines.add("no claim counts: the article cannot be judged");
    } else {
      lines.add(
          "article: %s / %s = %s points, confidence %s"
              .formatted(
                  sum.setScale(2).toPlainString(),
                  weights,
                  assessment.rating().points().orElseThrow(),
                  assessment.rating().confidence().orElseThrow()));
    }
    return lines;
  }
}
