package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Span;

/** Goes once through the articles of a run and gathers what the pages need of all of them. */
public final class Survey {
  /** More of a claim is not searched. */
  private static final int WORDS = 300;

  private final List<ArticleRow> rows = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Tallies tallies = new Tallies();
  private final Disputes disputes = new Disputes();
  private final Map<String, List<Quotation>> quotations = new LinkedHashMap<>();

  /** Takes the next article. */
  public void take(Rated rated) {
    JsonNode assessment = rated.assessment();
    int number = rows.size() + 1;
    String id = Fields.text(assessment, "/article/id");
    numbers.put(id, number);
    String heading = heading(rated);
    tallies.take(assessment);
    disputes.take(number, heading, assessment);
    for (JsonNode claim : assessment.path("claims")) {
      quote(number, claim);
    }
    rows.add(row(number, heading, assessment));
  }

  /** The title, or the first words of an article that has none. */
  static String heading(Rated rated) {
    String title = rated.article().title().strip();
    return title.isEmpty() ? Shown.cut(first(rated), 80) : Shown.cut(title, 200);
  }

  private static String first(Rated rated) {
    String text = rated.article().text().strip();
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private void quote(int number, JsonNode claim) {
    String id = Fields.text(claim, "/id");
    for (JsonNode finding : claim.path("findings")) {
      for (JsonNode evidence : finding.path("evidence")) {
        Span span = Fields.span(evidence.path("span"));
        Quotation quotation = new Quotation(span, number, id, Fields.text(evidence, "/kind"));
        List<Quotation> all =
            quotations.computeIfAbsent(
                Fields.text(evidence, "/article"), article -> new ArrayList<>());
        if (!all.contains(quotation)) {
          all.add(quotation);
        }
      }
    }
  }

  private static ArticleRow row(int number, String heading, JsonNode assessment) {
    List<String> rules = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    String outlet = Fields.shown(assessment, "/article/outlet/name");
    sources.add(outlet);
    StringBuilder words = new StringBuilder();
    int contradicted = 0;
    for (JsonNode claim : assessment.path("claims")) {
      sources.add(Fields.shown(claim, "/attribution/source/name"));
      claim.at("/attribution/via").forEach(via -> sources.add(Fields.shown(via, "/name")));
      words.append(Shown.cut(Fields.text(claim, "/text"), WORDS)).append('\n');
      boolean against = false;
      for (JsonNode finding : claim.path("findings")) {
        rules.add(Fields.text(finding, "/rule"));
        against |= finding.path("evidence").findValuesAsText("kind").contains("CONTRADICTION");
      }
      contradicted += against ? 1 : 0;
    }
    String published = Fields.text(assessment, "/article/published");
    return new ArticleRow(
        number,
        Fields.shown(assessment, "/article/id"),
        heading,
        outlet,
        published.matches("\\d{4}-\\d\\d-\\d\\d.*") ? published.substring(0, 10) : "",
        Band.of(Fields.text(assessment, "/rating/label")),
        Figures.confidence(assessment.path("rating")),
        assessment.path("claims").size(),
        contradicted,
        rules.stream().distinct().sorted().toList(),
        sources.stream().filter(source -> !source.isBlank()).distinct().toList(),
        words.toString().strip());
  }

  /** What was gathered. */
  public Surveyed result() {
    return new Surveyed(
        new Layout(rows.size()),
        rows,
        numbers,
        quotations,
        tallies,
        disputes.worst(),
        disputes.groups(numbers));
  }
}
