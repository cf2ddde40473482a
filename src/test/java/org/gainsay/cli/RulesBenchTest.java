package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that begin, list and document rules. */
class RulesBenchTest {
  @TempDir Path folder;
  private String out;
  private String err;

  private int rules(String... arguments) {
    Typed typed = Typed.in(folder, List.of("rules"), arguments);
    out = typed.out();
    err = typed.err();
    return typed.code();
  }

  @Test
  void a_new_rule_is_tested_at_once_and_tries_all_there_is() {
    assertThat(rules("new", "OWN-01", "--dir", "mine", "--title", "A firm is wrong")).isZero();
    assertThat(out)
        .isEqualTo(
            """
            Wrote mine/own-01.drl
              and mine/examples/OWN-01.yaml
            Next: gainsay rules test --rules mine --run OWN-01 --watch
            """);
    assertThat(rules("test", "--rules", "mine", "--min-coverage", "100")).isZero();
    assertThat(rules("new", "OWN-02", "--dir", "mine")).isZero();
    assertThat(rules("test", "--rules", "mine", "--min-coverage", "100")).isZero();
  }

  @Test
  void no_id_is_given_twice_and_nothing_is_overwritten() throws IOException {
    rules("new", "OWN-01", "--dir", "mine");
    assertThat(rules("new", "OWN-01", "--dir", "mine")).isEqualTo(2);
    assertThat(err).contains("OWN-01 is the id of the rule at mine/own-01.drl:5");
    Files.delete(folder.resolve("mine/own-01.drl"));
    assertThat(rules("new", "OWN-01", "--dir", "mine")).isEqualTo(2);
    assertThat(err).contains("mine/examples/OWN-01.yaml is there already");
    assertThat(rules("new", "own-1", "--dir", "mine")).isEqualTo(2);
    assertThat(err).contains("own-1 is not an id");
  }

  @Test
  void rules_are_listed_sorted_and_filtered() throws IOException {
    rules("new", "OWN-01", "--dir", "mine", "--title", "The first");
    rules("new", "OWN-02", "--dir", "mine", "--title", "The second, heavier");
    Path second = folder.resolve("mine/own-02.drl");
    Files.writeString(second, Files.readString(second).replace("@points(-1)", "@points(-4)"));
    assertThat(rules("list", "--rules", "mine", "--sort", "points")).isZero();
    assertThat(out)
        .isEqualTo(
            """
            OWN-02      -4.0  The second, heavier
                              mine/own-02.drl:5, active, group OWN-02
            OWN-01      -1.0  The first
                              mine/own-01.drl:5, active, group OWN-01
            """);
    rules("list", "--rules", "mine", "--filter", "SECOND", "--format", "csv");
    assertThat(out)
        .isEqualTo(
            """
            id,status,points,group,since,title,file,line
            OWN-02,active,-4.0,OWN-02,0.1.0,"The second, heavier",mine/own-02.drl,5
            """);
    rules("list", "--rules", "mine", "--filter", "first", "--format", "json");
    assertThat(out).startsWith("[{\"id\":\"OWN-01\",\"status\":\"active\",\"points\":-1.0");
  }

  @Test
  void a_rule_that_is_switched_off_is_listed_as_off() throws IOException {
    rules("new", "OWN-01", "--dir", "mine", "--title", "The first");
    rules("new", "OWN-02", "--dir", "mine", "--title", "The second");
    Files.writeString(
        folder.resolve("mine/overrides.csv"), "rule,action,points,reason\nOWN-02,off,,noise\n");
    rules("list", "--rules", "mine", "--format", "csv");
    assertThat(out).contains("OWN-01,active,", "OWN-02,off,");
  }

  @Test
  void the_catalogue_is_written_and_found_stale_after_a_change() throws IOException {
    rules("new", "OWN-01", "--dir", "mine", "--title", "The first");
    assertThat(rules("docs", "--rules", "mine", "--check")).isEqualTo(3);
    assertThat(rules("docs", "--rules", "mine")).isZero();
    assertThat(folder.resolve("mine/RULES.md"))
        .content()
        .contains("### OWN-01\n**The first**: -1.0 points", "[examples](examples/OWN-01.yaml)");
    assertThat(rules("docs", "--rules", "mine", "--check")).isZero();
    Path rule = folder.resolve("mine/own-01.drl");
    Files.writeString(rule, Files.readString(rule).replace("@points(-1)", "@points(-2)"));
    assertThat(rules("docs", "--rules", "mine", "--check")).isEqualTo(3);
    assertThat(err).contains("mine/RULES.md is stale");
  }

  @Test
  void the_schema_can_be_asked_of_one_type() {
    assertThat(rules("schema", "Signal")).isZero();
    assertThat(out).startsWith("Signal (a fact)\n").contains("    kind: Signal.Kind\n");
    assertThat(rules("schema", "Sgnal")).isEqualTo(2);
    assertThat(rules("schema", "--format", "json")).isZero();
    assertThat(out).contains("{\"name\":\"SourceKind.NGO\"");
    assertThat(rules("schema", "--format", "markdown", "Claim")).isZero();
    assertThat(out).startsWith("| `Claim` | |");
  }

  @Test
  void without_a_command_the_commands_are_named() {
    assertThat(rules()).isEqualTo(2);
    assertThat(err).contains("no command (expected one of check, test, why, facts");
  }
}
