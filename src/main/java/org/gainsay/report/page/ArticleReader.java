package org.gainsay.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.rule.Scale;

/**
 * Makes the part of a page that an article has.
 *
 * @param page the page that it stands on
 * @param places leads to the articles of other pages
 * @param scale that the run was rated by, where it is known
 */
record ArticleReader(String page, Surveyed run, Places places, Optional<Scale> scale) {

  /** Its text alone, with what the claims of others rest on. */
  ArticlePart context(int number, Rated rated) {
    ArticlePart whole = read(number, rated, Optional.empty(), "");
    return whole.textOnly(
        marked(number, rated, Span.Part.TITLE, false),
        marked(number, rated, Span.Part.TEXT, false));
  }

  /**
   * @param outlooks what would change the bands, a list for each claim; empty where that is not
   *     known
   */
  ArticlePart read(int number, Rated rated, Optional<List<List<String>>> outlooks, String notice) {
    JsonNode assessment = rated.assessment();
    JsonNode rating = assessment.path("rating");
    String id = Fields.text(assessment, "/article/id");
    List<ClaimCard> cards = new ArrayList<>();
    ClaimReader claims = new ClaimReader(page, places, scale, assessment, number);
    int index = 0;
    for (JsonNode claim : assessment.path("claims")) {
      int at = index++;
      cards.add(claims.read(claim, outlooks.map(all -> all.get(at)).orElse(List.of())));
    }
    String url = Fields.text(assessment, "/article/url");
    boolean safe = url.matches("https?://[\\x21-\\x7e]+");
    return new ArticlePart(
        number,
        Layout.anchor(number),
        places.list(page, number),
        Shown.words(id),
        Survey.heading(rated),
        about(assessment, safe ? "" : url),
        safe ? url : "",
        Band.of(Fields.text(rating, "/label")),
        Figures.confidence(rating),
        Figures.points(rating),
        Fields.shown(assessment, "/explanation"),
        marked(number, rated, Span.Part.TITLE, true),
        marked(number, rated, Span.Part.TEXT, true),
        cards,
        ArticleSum.lines(number, assessment),
        ArticleSum.words(assessment),
        notice);
  }

  private static List<String> about(JsonNode assessment, String url) {
    JsonNode outlet = assessment.at("/article/outlet");
    String reliability = Fields.text(outlet, "/reliability");
    return Stream.of(
            Fields.source(outlet),
            reliability.equals("F") ? "reliability not judged (F)" : "reliability " + reliability,
            Fields.shown(assessment, "/article/published"),
            Shown.words(url))
        .filter(each -> !each.isBlank())
        .toList();
  }

  /** Title or text, what others quote of it and, where they are wanted, its claims marked. */
  private List<List<Piece>> marked(int number, Rated rated, Span.Part part, boolean claims) {
    Article article = rated.article();
    List<MarkedBody.Mark> marks = new ArrayList<>();
    for (JsonNode claim : rated.assessment().path("claims")) {
      Span span = Fields.span(claim.path("span"));
      if (claims && span.in() == part) {
        marks.add(claim(number, claim, span));
      }
    }
    run.quotations().getOrDefault(article.id(), List.of()).stream()
        .filter(quotation -> quotation.span().in() == part)
        .collect(Collectors.groupingBy(Quotation::span, TreeMap::new, Collectors.toList()))
        .forEach((span, of) -> quoted(number, span, of).ifPresent(marks::add));
    return MarkedBody.paragraphs(article.part(part), marks);
  }

  private static MarkedBody.Mark claim(int number, JsonNode claim, Span span) {
    String id = Fields.text(claim, "/id");
    Band band = Band.of(Fields.text(claim, "/rating/label"));
    return new MarkedBody.Mark(
        span,
        "claim " + band.css(),
        List.of(
            new Piece.Ref(
                Layout.mark(number, id),
                "#" + Layout.anchor(number, id),
                "",
                "",
                id + " " + band.lower(),
                "ref " + band.css())));
  }

  /** At most so many claims that rest on the same words are linked. */
  private static final int BACK = 6;

  private Optional<MarkedBody.Mark> quoted(int number, Span span, List<Quotation> of) {
    List<Piece.Ref> refs = new ArrayList<>();
    for (Quotation each : of) {
      Optional<String> href = places.claim(page, each.article(), each.claim());
      if (href.isPresent() && refs.size() < BACK) {
        boolean own = each.article() == number;
        refs.add(
            new Piece.Ref(
                Layout.mark(number, span) + (refs.isEmpty() ? "" : "-" + refs.size()),
                href.get(),
                each.sign(),
                each.says(),
                each.claim() + (own ? "" : " of " + each.article()),
                "back"));
      }
    }
    return refs.isEmpty()
        ? Optional.empty()
        : Optional.of(new MarkedBody.Mark(span, "quoted", refs));
  }
}
