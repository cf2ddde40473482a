package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleRunnerTest {
  private static final String CASE =
      """
      rule: OWN-01
      cases:
        - name: an officer of another town
          facts:
            claims:
              - text: the bridge is open
                places: [Naryn/KG]
                source: {kind: WITNESS}
                contradicted: [{source: {name: The Army, kind: MILITARY, places: [TOWN/KG]}, quote: it is closed}]
      """;
  private static final String LOCAL = CASE.replace("TOWN", "Naryn");
  private static final String FAR = CASE.replace("TOWN", "Osh");

  @TempDir Path folder;

  private CaseResult result(String examples) throws IOException, RuleException {
    return new Pack(folder).rule(Pack.RULE).examples(examples).run().results().get(0);
  }

  @Test
  void a_rule_that_fires_where_it_should_passes() throws Exception {
    CaseResult result =
        result(LOCAL + "    fires: [{claim: the bridge is open, quote: it is closed}]\n");
    assertThat(result.failures()).isEmpty();
    assertThat(result.status()).isEqualTo(CaseResult.Status.PASSED);
  }

  @Test
  void a_rule_that_does_not_fire_fails_and_says_why() throws Exception {
    CaseResult result = result(FAR + "    fires: [{claim: c1}]\n");
    assertThat(result.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.expected()).isEqualTo("OWN-01 fires on \"c1\"");
              assertThat(failure.got().get(0)).contains("fired: no rule");
              assertThat(failure.got().get(1))
                  .endsWith(
                      "mine.drl:11: `source.localTo($claim.places)` was false, wanted true"
                          + " (source: The Army (MILITARY, in Osh/KG); $claim.places: Naryn/KG)");
            });
  }

  @Test
  void a_rule_that_fires_where_it_should_be_quiet_fails() throws Exception {
    CaseResult result = result(LOCAL + "    quiet: [OWN-01]\n");
    assertThat(result.failures().get(0).got().get(0))
        .isEqualTo("OWN-01 fires on c1 \"the bridge is open\", with \"it is closed\"");
  }

  @Test
  void another_quote_than_the_marked_one_fails() throws Exception {
    CaseResult result = result(LOCAL + "    fires: [{claim: c1, quote: it is open}]\n");
    assertThat(result.failures().get(0).got()).containsExactly("it fires, with \"it is closed\"");
  }

  @Test
  void a_misspelt_claim_fails_and_names_the_claims_there_are() throws Exception {
    CaseResult result = result(LOCAL + "    fires: [{claim: the bridge is opn}]\n");
    assertThat(result.failures().get(0).got().get(0))
        .contains("did you mean \"the bridge is open\"?");
  }

  @Test
  void another_band_than_expected_fails_and_shows_the_points() throws Exception {
    CaseResult result = result(LOCAL + "    bands: [{claim: c1, band: IMPROBABLE}]\n");
    assertThat(result.failures().get(0).got())
        .containsExactly(
            "it is DOUBTFUL, -2.0 points", "on c1 \"the bridge is open\" fired: OWN-01 -2.0");
  }

  @Test
  void bare_facts_fire_on_what_is_expected_and_on_nothing_else() throws Exception {
    CaseResult result =
        result(
            LOCAL
                + LOCAL.lines().skip(5).map(line -> line + "\n").reduce("", String::concat)
                + "    fires: [{claim: c1}]\n");
    assertThat(result.failures().get(0).expected()).isEqualTo("OWN-01 fires on nothing else");
  }

  @Test
  void a_todo_fails_nothing_and_is_told_from_one_that_passes() throws Exception {
    String todo = "    fires: [{claim: c1}]\n    todo: true\n";
    assertThat(result(FAR + todo).status()).isEqualTo(CaseResult.Status.TODO);
    assertThat(result(LOCAL + todo).status()).isEqualTo(CaseResult.Status.TODO_PASSED);
  }

  @Test
  void coverage_names_each_condition_that_no_case_tries() throws Exception {
    TestRun run = new Pack(folder).rule(Pack.RULE).examples(FAR + "    quiet: [OWN-01]\n").run();
    Coverage coverage = run.coverage().orElseThrow();
    assertThat(coverage.gaps())
        .satisfiesExactly(
            gap -> assertThat(gap).endsWith("mine.drl:4: OWN-01 fires in none of its cases"),
            gap ->
                assertThat(gap)
                    .endsWith(
                        "mine.drl:9: OWN-01 `source.kind == SourceKind.WITNESS` is never false"),
            gap -> assertThat(gap).endsWith("mine.drl:10: OWN-01 `claim == $claim` is never false"),
            gap ->
                assertThat(gap)
                    .endsWith(
                        "mine.drl:10: OWN-01 `source.kind == SourceKind.MILITARY` is never false"),
            gap ->
                assertThat(gap)
                    .endsWith("mine.drl:11: OWN-01 `source.localTo($claim.places)` is never true"));
    assertThat(coverage.percent()).hasToString("50.0");
  }

  @Test
  void an_excused_condition_is_no_gap() throws Exception {
    String excuse = "excused: [{condition: claim == $claim, reason: there is but one claim}]\n";
    TestRun run =
        new Pack(folder).rule(Pack.RULE).examples(excuse + FAR + "    quiet: [OWN-01]\n").run();
    assertThat(run.coverage().orElseThrow().gaps()).noneMatch(gap -> gap.contains("claim == $"));
  }

  @Test
  void after_a_change_of_one_rule_the_others_fire_as_before() throws Exception {
    String other =
        Pack.RULE
            .replace("package mine\nimport org.gainsay.fact.*\n", "")
            .replace("OWN-01", "OWN-02")
            .replace("An officer contradicts", "Another contradicts");
    Pack pack =
        new Pack(folder)
            .rule(Pack.RULE + other)
            .examples(FAR + "    fires: [{claim: c1}, {claim: c1, rule: OWN-02}]\n");
    RulePack before = pack.load();
    pack.rule(
        Pack.RULE.replace("localTo", "partyTo").replace("$claim.places", "$claim.event")
            + "\n\n"
            + other.replace("source.localTo($claim.places)", "!source.localTo($claim.places)"));
    RulePack after = before.reload(List.of(folder));
    List<Example> examples = ExampleReader.read(List.of(folder), after.rules());
    CaseResult result =
        new ExampleRunner(none -> List.of())
            .run(after, examples, name -> true, false)
            .results()
            .get(0);
    assertThat(
            after.base().getKiePackages().stream().mapToInt(each -> each.getRules().size()).sum())
        .isEqualTo(2);
    assertThat(result.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.got().get(1)).contains("partyTo"));
  }
}
