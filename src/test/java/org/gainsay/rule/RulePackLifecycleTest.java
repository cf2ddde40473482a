package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a rule, and what one pack changes of the rules of another. */
class RulePackLifecycleTest {
  private static final RuleCache CACHE = RuleCache.in(Path.of("target/rule-cache"));
  private static final String RULE =
      """
      package news
      import org.gainsay.fact.*
      rule "A post"
          @id("POST-01") @points(-2) @title("A post") @rationale("Anybody can post.")
          STATUS
      when
          $claim : Claim(source.kind == SourceKind.SOCIAL_MEDIA)
      then
          findings.add($claim);
      end
      rule "A ministry"
          @id("MIN-01") @points(1) @title("A ministry") @rationale("It says so.")
      when
          $claim : Claim(source.kind == SourceKind.GOVERNMENT)
      then
          findings.add($claim);
      end
      """;

  @TempDir Path folder;
  private Path mine;

  @BeforeEach
  void two_packs() throws IOException {
    mine = Files.createDirectories(folder.resolve("mine"));
    Files.createDirectories(folder.resolve("ours"));
    status("");
  }

  private void status(String annotation) throws IOException {
    Files.writeString(folder.resolve("ours/news.drl"), RULE.replace("STATUS", annotation));
  }

  private RulePack load() throws RuleException {
    return RulePack.load(List.of(folder.resolve("ours"), mine), CACHE);
  }

  private static Rule post(RulePack pack) {
    return pack.rules().stream().filter(each -> each.id().equals("POST-01")).findFirst().get();
  }

  private static long firing(RulePack pack) {
    return pack.base().getKiePackages().stream().mapToLong(each -> each.getRules().size()).sum();
  }

  @Test
  void a_rule_is_active_unless_it_says_otherwise() throws Exception {
    assertThat(post(load()).status()).isEqualTo(Status.ACTIVE);
    assertThat(firing(load())).isEqualTo(2);
  }

  @Test
  void an_experimental_rule_fires_and_weighs_nothing() throws Exception {
    status("@status(\"experimental\")");
    assertThat(post(load()).points()).isEqualTo(Points.NONE);
    assertThat(firing(load())).isEqualTo(2);
  }

  @Test
  void a_retired_rule_never_fires_and_its_id_is_still_taken() throws Exception {
    status("@status(\"retired\")");
    assertThat(firing(load())).isEqualTo(1);
    assertThat(load().bodies()).extracting(body -> body.rule().id()).containsExactly("MIN-01");
    Files.writeString(
        mine.resolve("mine.drl"),
        RULE.replace("package news", "package mine").replace("STATUS", ""));
    RuleException problems = catchThrowableOfType(RuleException.class, this::load);
    assertThat(problems.getMessage()).contains("RULE_ID POST-01 is also the id of the rule at");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @status("retird")                            | retird is no status
          @status("deprecated")                        | by what it is replaced is not said
          @status("deprecated") @replacedBy("MIN-02")  | is replaced by MIN-02, which there is not
          """)
  void what_is_wrong_with_a_status_is_said(String annotation, String message) throws Exception {
    status(annotation);
    RuleException problems = catchThrowableOfType(RuleException.class, this::load);
    assertThat(problems.problems())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo("STATUS");
              assertThat(each.message()).contains(message);
              assertThat(each.line()).isBetween(3, 5);
            });
  }

  @Test
  void a_pack_switches_a_rule_of_another_off() throws Exception {
    overrides("POST-01,off,,\"Ours post themselves, on purpose\"");
    RulePack pack = load();
    assertThat(firing(pack)).isEqualTo(1);
    assertThat(pack.overrides())
        .singleElement()
        .satisfies(each -> assertThat(each.reason()).isEqualTo("Ours post themselves, on purpose"));
  }

  @Test
  void a_pack_gives_a_rule_of_another_other_points() throws Exception {
    String before = load().sha256();
    overrides("POST-01,points,-1.5,We look at them");
    assertThat(post(load()).points()).hasToString("-1.5");
    assertThat(load().sha256()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          POST-1,off,,why                           | there is no rule POST-1
          POST-01,off,,                             | no reason is given
          POST-01,of,,why                           | "of" is no action
          POST-01,off,3,why                         | a rule that is off has points
          POST-01,points,,why                       | "" cannot be the points
          POST-01,points,-1.25,why                  | "-1.25" cannot be the points
          POST-01,points,31,why                     | "31" cannot be the points
          POST-01,points,2,why                      | POST-01 adds -2.0 points and would add +2.0
          POST-01,off                               | 2 columns
          """)
  void what_is_wrong_with_an_override_has_its_row(String row, String message) throws Exception {
    overrides("MIN-01,points,2,They are well informed\n" + row);
    RuleException problems = catchThrowableOfType(RuleException.class, this::load);
    assertThat(problems.problems())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.toString())
                    .startsWith(mine + "/overrides.csv:3:1: OVERRIDE")
                    .contains(message));
  }

  @Test
  void a_rule_has_one_override() throws Exception {
    overrides("POST-01,off,,why\nPOST-01,points,-1,why");
    RuleException problems = catchThrowableOfType(RuleException.class, this::load);
    assertThat(problems.getMessage()).contains("has a row in line 2 already");
  }

  @Test
  void packs_say_who_they_are() throws Exception {
    Files.writeString(mine.resolve("pack.yaml"), "name: Mine\nversion: 2\n");
    assertThat(load().packs())
        .satisfiesExactly(
            ours -> assertThat(ours.name()).isEqualTo("ours"),
            own -> {
              assertThat(own.name() + " " + own.version()).isEqualTo("Mine 2");
              assertThat(own.sha256()).hasSize(64);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "name: Mine,the pack has no version",
    "'name: Mine\nversion: 1\nverson: 2','\"verson\" means nothing'",
    "'name: [','the file is no YAML'"
  })
  void what_is_wrong_with_a_pack_is_said(String text, String message) throws Exception {
    Files.writeString(mine.resolve("pack.yaml"), text);
    RuleException problems = catchThrowableOfType(RuleException.class, this::load);
    assertThat(problems.problems())
        .anySatisfy(
            each ->
                assertThat(each.toString())
                    .startsWith(mine + "/pack.yaml:")
                    .contains("PACK ")
                    .contains(message));
  }

  private void overrides(String rows) throws IOException {
    Files.writeString(mine.resolve("overrides.csv"), "rule,action,points,reason\n" + rows + "\n");
  }
}
