package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckTest {
  private static final String GOOD =
      """
      package newsroom
      import org.gainsay.fact.*
      rule "first" @id("MY-01") @points(-2) @title("A title") @rationale("A reason") @limits("A limit")
      when $claim : Claim(negated) then findings.add($claim); end
      """;

  @TempDir Path folder;
  private String out;
  private String err;

  @BeforeEach
  void a_good_pack() throws IOException {
    write("mine/a.drl", GOOD);
    write(
        "mine/examples/MY-01.yaml",
        "rule: MY-01\ncases:\n  - name: a case\n    facts: {claims: [{}]}\n    quiet: [MY-01]\n");
  }

  @Test
  void a_good_pack_is_one_line() {
    assertThat(check("mine")).isZero();
    assertThat(out).isEqualTo("1 rule, 0 problems\n");
    assertThat(err).isEmpty();
  }

  @Test
  void an_error_ends_in_2_and_is_told_by_the_path_as_it_was_given() throws IOException {
    write("mine/a.drl", GOOD.replace("negated", "negatd"));
    assertThat(check("mine")).isEqualTo(2);
    assertThat(out)
        .startsWith("mine/a.drl:4:21: UNKNOWN_FIELD Claim has no field negatd (expected ")
        .endsWith("did you mean negated?)\n1 rule, 1 error, 0 warnings\n");
  }

  @Test
  void a_warning_ends_in_0_and_where_it_must_in_2() throws IOException {
    write("mine/a.drl", GOOD.replace("@limits(\"A limit\")", ""));
    assertThat(check("mine")).isZero();
    assertThat(out).contains("mine/a.drl:3:1: LIMITS ").contains(" [warning]\n");
    assertThat(check("mine", "--strict")).isEqualTo(2);
  }

  @Test
  void a_file_may_be_checked_alone() throws IOException {
    write("mine/b.drl", "nonsense");
    assertThat(check("mine/a.drl")).isZero();
    assertThat(check("mine/b.drl", "mine/a.drl")).isEqualTo(2);
    assertThat(out).contains("mine/b.drl:1:1: SYNTAX ");
  }

  @Test
  void without_a_path_the_folders_of_rules_are_checked() throws IOException {
    write("rules/a.drl", GOOD.replace("negated", "negatd"));
    assertThat(check()).isEqualTo(2);
    assertThat(check("--rules", "mine")).isZero();
  }

  @Test
  void a_path_that_is_not_there_is_a_misuse() {
    assertThat(check("yours")).isEqualTo(2);
    assertThat(err)
        .isEqualTo("gainsay: yours does not exist (expected a folder of rules, or a file)\n");
  }

  @Test
  void json_is_one_array_on_standard_output() throws IOException {
    write("mine/a.drl", GOOD.replace("negated", "text == 5"));
    assertThat(check("mine", "--format", "json")).isEqualTo(2);
    JsonNode problem = new ObjectMapper().readTree(out).get(0);
    assertThat(problem.path("file").asText()).isEqualTo("mine/a.drl");
    assertThat(problem.path("line").asInt()).isEqualTo(4);
    assertThat(problem.path("column").asInt()).isEqualTo(29);
    assertThat(problem.path("severity").asText()).isEqualTo("error");
    assertThat(problem.path("code").asText()).isEqualTo("TYPE");
    assertThat(problem.path("message").asText()).contains("cannot be compared");
    assertThat(problem.path("expected").asText()).isEqualTo("a text");
    assertThat(err).isEqualTo("1 rule, 1 error, 0 warnings\n");
  }

  @Test
  void json_of_a_good_pack_is_an_empty_array() throws IOException {
    check("mine", "--format", "json");
    assertThat(new ObjectMapper().readTree(out).isEmpty()).isTrue();
  }

  @Test
  void github_gets_an_annotation_a_problem() throws IOException {
    write("mine/a.drl", GOOD.replace("negated", "text matches \"(a%+)+\""));
    check("mine", "--format", "github");
    assertThat(out)
        .startsWith("::error file=mine/a.drl,line=4,col=34,title=EXPLOSIVE::\"(a%25+)+\" can take");
  }

  private int check(String... arguments) {
    Typed typed = Typed.in(folder, List.of("rules", "check"), arguments);
    out = typed.out();
    err = typed.err();
    return typed.code();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
