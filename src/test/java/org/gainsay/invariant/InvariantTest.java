package org.gainsay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.scenario.Stages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of every assessment, over every text of the project. */
class InvariantTest {
  private static final Stages STAGES = Stages.shared();
  private static final Map<List<Article>, List<JsonNode>> ASSESSED = new HashMap<>();
  private static final Map<String, List<Article>> TEXTS = Texts.all();

  @TestFactory
  Stream<DynamicTest> spans_and_quotes_are_the_words_of_their_articles() {
    return each(
        articles -> {
          List<String> wrong = new ArrayList<>();
          articles.forEach(article -> wrong.addAll(Spans.wrong(STAGES.tag(article))));
          Map<String, Article> byId =
              articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
          for (JsonNode assessment : assess(articles)) {
            wrong.addAll(Spans.wrong(assessment, byId));
          }
          return wrong;
        });
  }

  @TestFactory
  Stream<DynamicTest> every_number_comes_out_again_from_the_line_alone() {
    return each(
        articles -> {
          List<String> wrong = new ArrayList<>();
          assess(articles).forEach(line -> wrong.addAll(Recomputation.wrong(line)));
          return wrong;
        });
  }

  @TestFactory
  Stream<DynamicTest> the_order_of_the_articles_changes_nothing() {
    return each(
        articles -> {
          List<Article> shuffled = new ArrayList<>(articles);
          Collections.shuffle(shuffled, new Random(29));
          Map<String, JsonNode> before = byId(assess(articles));
          Map<String, JsonNode> after = byId(STAGES.assess(shuffled));
          return before.keySet().stream()
              .filter(id -> !before.get(id).equals(after.get(id)))
              .toList();
        });
  }

  private static List<JsonNode> assess(List<Article> articles) {
    return ASSESSED.computeIfAbsent(articles, STAGES::assess);
  }

  private static Map<String, JsonNode> byId(List<JsonNode> lines) {
    Map<String, JsonNode> byId = new HashMap<>();
    lines.forEach(line -> byId.put(line.at("/article/id").asText(), line));
    return byId;
  }

  private static Stream<DynamicTest> each(Function<List<Article>, List<String>> wrong) {
    return TEXTS.entrySet().stream()
        .map(
            run ->
                DynamicTest.dynamicTest(
                    run.getKey(), () -> assertThat(wrong.apply(run.getValue())).isEmpty()));
  }
}
