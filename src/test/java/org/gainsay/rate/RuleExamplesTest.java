package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {
  private final List<Example> examples = Example.readAll(OwnRules.DIRECTORY.resolve("examples"));

  RuleExamplesTest() throws IOException {}

  @Test
  void every_rule_has_an_example_that_fires_it_and_one_that_does_not() {
    Set<String> rules = OwnRules.PACK.rules().stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(examples).extracting(Example::rule).hasSameElementsAs(rules).doesNotHaveDuplicates();
    assertThat(examples)
        .allSatisfy(
            example -> {
              assertThat(example.file()).isEqualTo(example.rule() + ".yaml");
              assertThat(example.cases()).as(example.file() + " fires").anyMatch(c -> !c.quiet());
              assertThat(example.cases()).as(example.file() + " quiet").anyMatch(c -> c.quiet());
            });
  }

  @TestFactory
  Stream<DynamicTest> examples_come_out_as_they_say() {
    return examples.stream()
        .flatMap(
            example ->
                example.cases().stream()
                    .filter(each -> !each.facts().isMissingNode())
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                example.rule() + ": " + each.name(),
                                () -> check(example.rule(), each))));
  }

  private static void check(String rule, Example.Case example) {
    Assessment assessment = OwnRules.RATER.rate(ExampleFacts.dossier(example.facts()));
    List<String> got = new ArrayList<>();
    for (RatedClaim claim : assessment.claims()) {
      for (Finding finding : claim.findings()) {
        if (finding.rule().id().equals(rule)) {
          got.add(claim.claim().id());
        }
      }
    }
    String shown = "%s: got %s of %s".formatted(rule, got, assessment.claims());
    assertThat(example.fires().isEmpty()).as("fires or quiet").isEqualTo(example.quiet());
    assertThat(got)
        .as(shown)
        .containsExactlyElementsOf(
            example.fires().stream().map(each -> id(assessment, each.claim())).toList());
    for (Example.Expected expected : example.fires()) {
      assertThat(quotes(assessment, rule)).as(shown).contains(expected.quote());
    }
  }

  private static String id(Assessment assessment, String claim) {
    return assessment.claims().stream()
        .map(RatedClaim::claim)
        .filter(each -> each.id().equals(claim) || each.text().equals(claim))
        .map(each -> each.id())
        .findFirst()
        .orElse("no claim " + claim);
  }

  private static String quotes(Assessment assessment, String rule) {
    return assessment.claims().stream()
        .flatMap(claim -> claim.findings().stream())
        .filter(finding -> finding.rule().id().equals(rule))
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.quote().text())
        .collect(Collectors.joining("\n"));
  }
}
