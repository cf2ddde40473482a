package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.scenario.Stages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples that are articles, by the way of the data as a whole. One that is marked {@code
 * todo} must not pass: the mark goes when it does.
 */
class RuleExampleArticlesTest {

  @TestFactory
  Stream<DynamicTest> articles_come_out_as_their_example_says() throws IOException {
    return Example.readAll(OwnRules.DIRECTORY.resolve("examples")).stream()
        .flatMap(
            example ->
                example.cases().stream()
                    .filter(each -> !each.articles().isMissingNode())
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                example.rule() + ": " + each.name(),
                                () -> check(example.rule(), each))));
  }

  private static void check(String rule, Example.Case example) {
    List<Article> articles = new ArrayList<>();
    for (JsonNode article : example.articles()) {
      articles.add(Stages.article(article));
    }
    List<Assessment> assessments = Stages.shared().rate(articles);
    List<String> missing = missing(rule, example, assessments);
    if (example.todo()) {
      assertThat(missing).as("comes out as it says: take its todo away").isNotEmpty();
    } else {
      assertThat(missing).as(shown(assessments)).isEmpty();
    }
  }

  private static List<String> missing(
      String rule, Example.Case example, List<Assessment> assessments) {
    List<String> missing = new ArrayList<>();
    if (example.quiet() && assessments.stream().anyMatch(each -> fires(rule, each))) {
      missing.add(rule + " fires");
    }
    for (Example.Expected expected : example.fires()) {
      if (assessments.stream().noneMatch(each -> fires(rule, each, expected))) {
        missing.add(expected.toString());
      }
    }
    return missing;
  }

  private static boolean fires(String rule, Assessment assessment) {
    return assessment.claims().stream().anyMatch(claim -> finding(rule, claim).isPresent());
  }

  private static boolean fires(String rule, Assessment assessment, Example.Expected expected) {
    return assessment.article().id().equals(expected.article())
        && assessment.claims().stream()
            .filter(claim -> words(claim.claim().text()).equals(words(expected.claim())))
            .flatMap(claim -> finding(rule, claim).stream())
            .anyMatch(finding -> expected.quote().isEmpty() || quotes(finding, expected.quote()));
  }

  private static boolean quotes(Finding finding, String words) {
    return finding.evidence().stream().anyMatch(each -> each.quote().text().contains(words));
  }

  private static Optional<Finding> finding(String rule, RatedClaim claim) {
    return claim.findings().stream().filter(each -> each.rule().id().equals(rule)).findFirst();
  }

  /** Where a claim begins and ends is not what an example is about: its full stop is left out. */
  private static String words(String claim) {
    return claim.replaceAll("[.!?]+$", "");
  }

  private static String shown(List<Assessment> assessments) {
    StringBuilder shown = new StringBuilder();
    for (Assessment assessment : assessments) {
      for (RatedClaim claim : assessment.claims()) {
        shown.append(
            "%s %s %s%n"
                .formatted(
                    assessment.article().id(),
                    claim.claim().text(),
                    claim.findings().stream().map(each -> each.rule().id()).toList()));
      }
    }
    return shown.toString();
  }
}
