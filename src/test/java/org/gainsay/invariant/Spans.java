package org.gainsay.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;

/** What does not lie in its text, or is not its text. */
final class Spans {
  private Spans() {}

  static List<String> wrong(TaggedArticle tagged) {
    Article article = tagged.article();
    List<String> wrong = new ArrayList<>();
    Stream.of(
            tagged.sentences().stream().map(each -> each.span()),
            tagged.names().stream().map(each -> each.span()),
            tagged.denials().stream().map(each -> each.span()),
            tagged.attributions().stream().flatMap(Spans::all),
            tagged.claims().stream()
                .flatMap(
                    each ->
                        Stream.of(List.of(each.span()), each.hedges(), each.loaded())
                            .flatMap(List::stream)))
        .flatMap(each -> each)
        .filter(span -> span.end() > article.part(span.in()).length() || span.length() == 0)
        .forEach(span -> wrong.add(article.id() + " has no " + span));
    for (Statement statement : tagged.attributions()) {
      if (statement.content().stream().anyMatch(statement.cue()::overlaps)) {
        wrong.add(article.id() + ": content over its own cue in " + statement);
      }
    }
    return wrong;
  }

  private static Stream<Span> all(Statement statement) {
    Stream<Span> source = Stream.ofNullable(statement.source());
    return Stream.concat(
        Stream.concat(source, Stream.of(statement.cue())), statement.content().stream());
  }

  /** Claims and quotes of an assessment that are not the words of their articles. */
  static List<String> wrong(JsonNode assessment, Map<String, Article> articles) {
    List<String> wrong = new ArrayList<>();
    String id = assessment.path("article").path("id").asText();
    for (JsonNode claim : assessment.path("claims")) {
      check(articles.get(id), claim.path("span"), claim.path("text").asText(), wrong);
      JsonNode attribution = claim.path("attribution");
      for (JsonNode span :
          List.of(attribution.path("source").path("span"), attribution.path("cue"))) {
        if (span.isObject()) {
          check(articles.get(id), span, null, wrong);
        }
      }
      for (JsonNode finding : claim.path("findings")) {
        for (JsonNode evidence : finding.path("evidence")) {
          Article article = articles.get(evidence.path("article").asText());
          check(article, evidence.path("span"), evidence.path("quote").asText(), wrong);
        }
      }
    }
    return wrong;
  }

  private static void check(Article article, JsonNode span, String words, List<String> wrong) {
    if (article == null) {
      wrong.add("no article has “" + words + "”");
      return;
    }
    boolean title = span.path("in").asText().equals("title");
    String text = title ? article.title() : article.text();
    int start = span.path("start").asInt(-1);
    int end = span.path("end").asInt(-1);
    if (start < 0 || start >= end || end > text.length()) {
      wrong.add(article.id() + " has no " + span);
    } else if (words != null && !text.substring(start, end).equals(words)) {
      wrong.add(article.id() + " has not “" + words + "” at " + span);
    }
  }
}
