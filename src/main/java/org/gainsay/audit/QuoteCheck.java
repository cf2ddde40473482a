package org.gainsay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.report.AssessmentJson;

/** Holds the words of an assessment against the texts that they are taken from. */
final class QuoteCheck {
  private final Texts texts;
  private final boolean elsewhere;
  private final BiConsumer<Code, String> wrong;

  /**
   * @param elsewhere whether evidence may be of articles that the run does not have
   */
  QuoteCheck(Texts texts, boolean elsewhere, BiConsumer<Code, String> wrong) {
    this.texts = texts;
    this.elsewhere = elsewhere;
    this.wrong = wrong;
  }

  void check(JsonNode assessment) throws IOException {
    JsonNode about = assessment.path("article");
    Optional<Article> article = texts.article(about.path("id").asText());
    if (article.isEmpty()) {
      wrong.accept(Code.QUOTE_UNKNOWN, "tagged.jsonl has no text of it (expected one)");
      return;
    }
    String hash = AssessmentJson.sha256(article.get());
    if (!hash.equals(about.path("sha256").asText())) {
      wrong.accept(
          Code.ARTICLE_CHANGED,
          "title and text in tagged.jsonl have the hash %s (expected %s)"
              .formatted(hash, about.path("sha256").asText()));
    }
    for (JsonNode claim : assessment.path("claims")) {
      String id = "claim " + claim.path("id").asText();
      words(Code.CLAIM_WRONG, id, article.get(), claim.path("span"), claim.path("text"));
      for (JsonNode finding : claim.path("findings")) {
        for (JsonNode evidence : finding.path("evidence")) {
          quote(id + " finding " + finding.path("rule").asText(), evidence);
        }
      }
    }
  }

  private void quote(String what, JsonNode evidence) throws IOException {
    String id = evidence.path("article").asText();
    Optional<Article> article = texts.article(id);
    if (article.isEmpty() && elsewhere) {
      return;
    }
    if (article.isEmpty()) {
      wrong.accept(
          Code.QUOTE_UNKNOWN,
          what
              + " quotes article \""
              + id
              + "\", which the run does not have (expected one of it)");
    } else {
      words(Code.QUOTE_WRONG, what, article.get(), evidence.path("span"), evidence.path("quote"));
    }
  }

  private void words(Code code, String what, Article article, JsonNode span, JsonNode words) {
    String part =
        article.part(Span.Part.valueOf(span.path("in").asText().toUpperCase(Locale.ROOT)));
    int start = span.path("start").asInt();
    int end = span.path("end").asInt();
    boolean within = 0 <= start && start <= end && end <= part.length();
    String there = within ? part.substring(start, end) : "";
    if (!within || !there.equals(words.asText())) {
      wrong.accept(
          code,
          "%s has the words \"%s\", and from %d to %d the %s of article \"%s\" has %s"
              .formatted(
                  what,
                  words.asText(),
                  start,
                  end,
                  span.path("in").asText(),
                  article.id(),
                  within ? "\"" + there + "\"" : "nothing: it is shorter"));
    }
  }
}
