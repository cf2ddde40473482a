package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gainsay.link.Dossier;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.OwnRules;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.Rater;
import org.gainsay.rule.RuleBody;
import org.gainsay.rule.RuleCache;
import org.gainsay.rule.RulePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases of rules that stay quiet: which condition kept them, and how it is worded. */
class WhyNotTest {
  private static final Path CASES = Path.of("src/test/resources/org/gainsay/author");

  private final RulePack rules =
      RulePack.load(List.of(CASES.resolve("why")), RuleCache.in(Path.of("target/rule-cache")));

  WhyNotTest() throws Exception {}

  @TestFactory
  Stream<DynamicTest> the_condition_that_never_held_is_named() throws IOException {
    JsonNode cases = YAMLMapper.builder().build().readTree(CASES.resolve("why.yaml").toFile());
    assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
    return StreamSupport.stream(cases.spliterator(), false)
        .map(each -> DynamicTest.dynamicTest(each.path("name").asText(), () -> check(each)));
  }

  @Test
  void a_join_of_more_than_anybody_can_wait_for_is_told_as_far_as_it_was_seen() throws Exception {
    List<Map<String, Object>> signals =
        IntStream.range(0, 2000).mapToObj(i -> Map.<String, Object>of("kind", "HEDGED")).toList();
    JsonNode facts =
        new ObjectMapper().valueToTree(Map.of("claims", List.of(Map.of("signals", signals))));
    Why why = why(rules, "WHY-99", facts);
    assertThat(why)
        .isInstanceOfSatisfying(
            Why.Quiet.class,
            quiet ->
                assertThat(quiet.difference())
                    .startsWith("among the first 1,000,000 comparisons: "));
  }

  private void check(JsonNode expected) {
    Why why = why(rules, expected.path("rule").asText(), expected.path("facts"));
    assertThat(why).isInstanceOf(Why.Quiet.class);
    Why.Quiet quiet = (Why.Quiet) why;
    assertThat(quiet.condition()).isEqualTo(expected.path("condition").asText());
    assertThat(quiet.line()).isEqualTo(expected.path("line").asInt());
    if (expected.has("difference")) {
      assertThat(quiet.difference()).isEqualTo(expected.path("difference").asText());
    }
    if (expected.has("nearest")) {
      assertThat(quiet.nearest()).isEqualTo(expected.path("nearest").asText());
    }
  }

  private static Why why(RulePack pack, String rule, JsonNode facts) {
    Dossier dossier = ExampleFacts.dossier(facts);
    try (Rater rater = new Rater(pack, new Provenance("", "", "", ""))) {
      Assessment assessment = rater.rate(dossier);
      return WhyNot.of(body(pack, rule), dossier, assessment.claims().get(0));
    }
  }

  private static RuleBody body(RulePack pack, String rule) {
    return pack.bodies().stream().filter(each -> each.rule().id().equals(rule)).findFirst().get();
  }

  @Test
  void a_rule_that_fired_shows_its_facts() throws Exception {
    JsonNode facts =
        YAMLMapper.builder()
            .build()
            .readTree(
                """
                claims:
                  - corroborated: [{source: The Gazette, quote: so it is}, {source: The Courier, quote: so it was}]
                """);
    assertThat(why(rules, "WHY-03", facts))
        .isInstanceOfSatisfying(
            Why.Fired.class,
            fired ->
                assertThat(fired.facts())
                    .singleElement()
                    .satisfies(
                        match ->
                            assertThat(match)
                                .containsEntry("$one", "The Gazette: \"so it is\"")
                                .containsEntry("$other", "The Courier: \"so it was\"")));
  }

  @Test
  void no_condition_of_our_own_rules_is_hidden() {
    assertThat(OwnRules.PACK.bodies())
        .hasSameSizeAs(OwnRules.PACK.rules())
        .allSatisfy(
            body -> {
              assertThat(body.conditions()).as(body.rule().id()).isNotEmpty();
              assertThat(body.conditions())
                  .as(body.rule().id())
                  .allMatch(condition -> condition.line() > body.rule().line());
            });
  }
}
