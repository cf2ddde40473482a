package org.gainsay.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.fact.Source;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rating;

/**
 * Claims as rows for a spreadsheet (RFC 4180). A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
public final class AssessmentCsv {
  private static final Pattern FORMULA =
      Pattern.compile("[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n\\t']");

  /** The first row. */
  public static final String HEAD =
      row(
          List.of(
              "article",
              "outlet",
              "published",
              "url",
              "article_label",
              "article_confidence",
              "claim",
              "text",
              "posture",
              "source",
              "source_kind",
              "label",
              "confidence",
              "points",
              "rules"));

  private AssessmentCsv() {}

  /** One row a claim, each with its end; one row without a claim where the article has none. */
  public static String rows(Assessment assessment) {
    return assessment.claims().isEmpty()
        ? row(joined(article(assessment), List.of("", "", "", "", "", "", "", "", "")))
        : assessment.claims().stream()
            .map(claim -> row(joined(article(assessment), claim(claim))))
            .collect(Collectors.joining());
  }

  private static List<String> article(Assessment assessment) {
    Article article = assessment.article();
    Rating rating = assessment.rating();
    return List.of(
        article.id(),
        assessment.outlet().name(),
        article.published(),
        article.url(),
        rating.label().name(),
        confidence(rating));
  }

  private static List<String> claim(RatedClaim rated) {
    Source source = rated.claim().source();
    Rating rating = rated.rating();
    return List.of(
        rated.claim().id(),
        rated.claim().text(),
        rated.claim().posture().name(),
        source.name(),
        source.kind().name(),
        rating.label().name(),
        confidence(rating),
        rating.points().map(points -> points.decimal().toPlainString()).orElse(""),
        rated.findings().stream()
            .filter(finding -> !finding.subsumed())
            .map(finding -> finding.rule().id())
            .collect(Collectors.joining("|")));
  }

  private static String confidence(Rating rating) {
    return rating.confidence().map(each -> each.toPlainString()).orElse("");
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return java.util.stream.Stream.of(one, other).flatMap(List::stream).toList();
  }

  private static String row(List<String> cells) {
    return cells.stream().map(AssessmentCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean inert = !FORMULA.matcher(text).matches() || NUMBER.matcher(text).matches();
    String safe = inert ? text : "'" + text;
    return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
