package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.rate.OwnRules;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleException;
import org.gainsay.scenario.Stages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the rules that ship. One marked {@code todo} loses its mark when it passes. */
class OwnExamplesTest {
  private static List<Example> examples;
  private static TestRun run;

  @BeforeAll
  static void run_them_all() throws RuleException {
    examples = ExampleReader.read(List.of(OwnRules.DIRECTORY), OwnRules.PACK.rules());
    ExampleRunner runner = new ExampleRunner(articles -> Stages.shared().link(articles));
    run = runner.run(OwnRules.PACK, examples, name -> true, true);
  }

  @TestFactory
  Stream<DynamicTest> examples_come_out_as_they_say() {
    return run.results().stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.name(),
                    () ->
                        assertThat(result.status())
                            .as(result.place() + " " + result.failures())
                            .isIn(CaseResult.Status.PASSED, CaseResult.Status.TODO)));
  }

  @Test
  void every_rule_has_a_file_of_examples_under_its_id() {
    assertThat(examples)
        .extracting(Example::rule)
        .containsExactlyInAnyOrderElementsOf(OwnRules.PACK.rules().stream().map(Rule::id).toList());
    assertThat(examples)
        .allSatisfy(each -> assertThat(each.file()).endsWith("/" + each.rule() + ".yaml"));
  }

  @Test
  void every_rule_fires_in_one_of_its_cases_and_stays_quiet_in_another() {
    assertThat(run.coverage().orElseThrow().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.fires()).as(rule.rule().id() + " fires").isPositive();
              assertThat(rule.quiet()).as(rule.rule().id() + " stays quiet").isPositive();
            });
  }

  @Test
  void every_condition_holds_in_one_of_its_cases_and_fails_in_another() {
    assertThat(run.coverage().orElseThrow().gaps()).isEmpty();
  }
}
