package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleProblemsTest {
  private static final String GOOD =
      """
      package newsroom
      import org.gainsay.fact.*
      // a comment
      rule "first"
          @id("MY-01") @points(-2) @title("A title") @rationale("A reason") @limits("A limit")
      when
          $claim : Claim(!negated,
                         source.identified)
          $denial : Contradiction(claim == $claim)
      then
          findings.add($claim, $denial);
      end
      """;

  @TempDir Path directory;

  @Test
  void a_good_rule_has_no_problems() throws Exception {
    write("a.drl", GOOD);
    RulePack pack = load();
    assertThat(pack.rules()).extracting(Rule::id).containsExactly("MY-01");
    assertThat(pack.rules().get(0).group()).isEqualTo("MY-01");
    assertThat(pack.rules().get(0).line()).isEqualTo(4);
  }

  @Test
  void an_unknown_field_is_named_with_those_that_there_are() throws IOException {
    assertThat(problem("source.identified", "source.identifed"))
        .startsWith(
            "a.drl:8:27: UNKNOWN_FIELD Source has no field identifed (expected allies, basis,")
        .endsWith("did you mean identified?)");
  }

  @Test
  void an_unknown_value_is_named() throws IOException {
    assertThat(problem("source.identified", "source.kind == SourceKind.MILITRY"))
        .startsWith("a.drl:8:46: UNKNOWN_VALUE SourceKind has no value MILITRY")
        .endsWith("did you mean MILITARY?)");
  }

  @Test
  void an_unknown_fact_is_named() throws IOException {
    assertThat(problem("$denial : Contradiction", "$denial : Contradicton"))
        .isEqualTo(
            "a.drl:9:15: UNKNOWN_FACT there is no fact Contradicton (expected Claim, Contradiction,"
                + " Corroboration, Evidence, Signal; did you mean Contradiction?)");
  }

  @Test
  void an_unknown_variable_is_named() throws IOException {
    assertThat(problem("claim == $claim", "claim == $clam"))
        .isEqualTo(
            "a.drl:9:38: UNKNOWN_VARIABLE $clam stands for nothing before this (expected $claim;"
                + " did you mean $claim?)");
    assertThat(problem("add($claim, $denial)", "add($claim, $denail)"))
        .isEqualTo(
            "a.drl:11:26: UNKNOWN_VARIABLE $denail stands for no fact of the rule (expected $claim,"
                + " $denial; did you mean $denial?)");
  }

  @Test
  void a_value_that_does_not_fit_is_named_with_its_line() throws IOException {
    assertThat(problem("claim == $claim", "claim == $claim, later > \"many\""))
        .startsWith("a.drl:9:54: TYPE later is a number and cannot be compared by > with \"many\"")
        .doesNotContain("Lambda", ".java", "-1");
  }

  @Test
  void a_regular_expression_that_is_none_is_named() throws IOException {
    assertThat(problem("source.identified", "text matches \"[0-9\""))
        .isEqualTo(
            "a.drl:8:33: REGEX \"[0-9\" is no regular expression: Unclosed character class (expected"
                + " one such as \".*[0-9]+.*\")");
  }

  @Test
  void a_variable_stands_for_one_sort_of_fact() throws IOException {
    String both = "( $denial : Contradiction(claim == $claim) or $denial : Corroboration() )";
    assertThat(problem("$denial : Contradiction(claim == $claim)", both))
        .isEqualTo(
            "a.drl:9:51: VARIABLE $denial stands for a Contradiction and for a Corroboration (expected"
                + " Evidence, or two names)");
  }

  @Test
  void variables_of_an_accumulate_are_known() throws Exception {
    String several =
        "accumulate( Contradiction(claim == $claim, $who : source); $all : count($who); $all > 1 )";
    write(
        "a.drl",
        GOOD.replace("$denial : Contradiction(claim == $claim)", several)
            .replace("add($claim, $denial)", "add($claim)"));
    assertThat(load().rules()).hasSize(1);
  }

  @Test
  void a_consequence_does_nothing_but_find() throws IOException {
    assertThat(problem("findings.add($claim, $denial);", "System.exit(1);"))
        .isEqualTo(
            "a.drl:11:5: CONSEQUENCE a rule may not do this: System.exit(1) (expected"
                + " findings.add($claim, $evidence);)");
    assertThat(problem("findings.add($claim, $denial);", "findings.add($claim, $denial)"))
        .startsWith("a.drl:11:34: CONSEQUENCE a semicolon is missing");
    assertThat(problem("findings.add($claim, $denial);", "findings.add($denial);"))
        .startsWith("a.drl:11:18: CONSEQUENCE $denial is not a claim");
  }

  @Test
  void a_sentence_that_is_not_closed_is_a_syntax_error() throws IOException {
    assertThat(problem("claim == $claim)", "claim == $claim")).startsWith("a.drl:10:1: SYNTAX ");
  }

  @Test
  void metadata_that_is_missing_or_wrong_is_reported_all_at_once() throws IOException {
    write(
        "a.drl",
        GOOD.replace("@id(\"MY-01\") @points(-2)", "@id(\"my 1\") @points(-31) @pionts(1)"));
    assertThat(problems())
        .satisfiesExactly(
            each -> assertThat(each).startsWith("a.drl:5:5: RULE_ID \"my 1\" is not an id"),
            each -> assertThat(each).startsWith("a.drl:5:17: POINTS -31 cannot be the points"),
            each ->
                assertThat(each)
                    .isEqualTo(
                        "a.drl:5:30: METADATA @pionts is not known (expected @group, @id, @limits,"
                            + " @points, @rationale, @replacedBy, @since, @status, @title; did you mean @points?)"));
    write("a.drl", GOOD.replaceAll("    @id.*\n", ""));
    assertThat(problems())
        .extracting(each -> each.replaceAll(" \\(.*", ""))
        .containsExactly(
            "a.drl:4:1: METADATA rule \"first\" has no rationale",
            "a.drl:4:1: METADATA rule \"first\" has no title",
            "a.drl:4:1: POINTS rule \"first\" has no points",
            "a.drl:4:1: RULE_ID rule \"first\" has no id");
  }

  @Test
  void points_have_at_most_one_decimal_and_stand_once() throws IOException {
    assertThat(problem("@points(-2)", "@points(-2.25)")).startsWith("a.drl:5:18: POINTS -2.25");
    assertThat(problem("@points(-2)", "@points(-2) @points(-3)"))
        .startsWith("a.drl:5:18: METADATA @points stands twice");
  }

  @Test
  void ids_and_names_are_unique_across_files_and_groups_have_one_sign() throws IOException {
    write("a.drl", GOOD.replace("@points(-2)", "@points(-2) @group(\"g\")"));
    write("b.drl", GOOD.replace("@points(-2)", "@points(2) @group(\"g\")"));
    String other = "the rule at " + directory + "/a.drl:4";
    assertThat(problems())
        .containsExactly(
            "b.drl:4:1: RULE_NAME \"first\" is also the name of "
                + other
                + " (expected a name of its own)",
            "b.drl:5:5: RULE_ID MY-01 is also the id of " + other + " (expected an id of its own)",
            "b.drl:5:29: GROUP_SIGN MY-01 adds +2.0 points, but MY-01 of the same group \"g\" adds"
                + " -2.0 (expected rules of one group that all lower or all raise)");
  }

  @Test
  void a_scale_that_does_not_rise_is_refused() throws IOException {
    write("a.drl", GOOD);
    write("scale.csv", "label,limit,value\nIMPROBABLE,below,x\n");
    assertThat(problems())
        .anyMatch(each -> each.startsWith("scale.csv:2:18: SCALE \"x\" is no number"));
  }

  @Test
  void a_directory_without_rules_says_so() {
    assertThatThrownBy(this::load).hasMessageContaining("NO_RULES no rule file here");
  }

  private String problem(String old, String changed) throws IOException {
    assertThat(GOOD).contains(old);
    write("a.drl", GOOD.replace(old, changed));
    List<String> problems = problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private List<String> problems() {
    RuleException thrown = catchThrowableOfType(RuleException.class, this::load);
    assertThat(thrown).isNotNull();
    return thrown.problems().stream()
        .map(each -> each.toString().replaceFirst("^" + directory + "/", ""))
        .toList();
  }

  private RulePack load() throws RuleException {
    return RulePack.load(List.of(directory), RuleCache.none());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
