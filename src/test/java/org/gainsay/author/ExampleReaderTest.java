package org.gainsay.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.rule.RuleException;
import org.gainsay.rule.RulePack;
import org.gainsay.rule.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleReaderTest {
  private static final String GOOD =
      """
      rule: OWN-01
      cases:
        - name: quiet
          facts:
            claims:
              - text: the bridge is open
                day: 2021-07-02
                source: {kind: WITNESS}
          quiet: [OWN-01]
      """;

  @TempDir Path folder;

  @Test
  void a_good_file_is_read() throws IOException, RuleException {
    Pack pack = new Pack(folder).rule(Pack.RULE).examples(GOOD);
    assertThat(ExampleReader.read(List.of(folder), pack.load().rules()))
        .singleElement()
        .satisfies(example -> assertThat(example.cases().get(0).line()).isEqualTo(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rule: OWN-01       | rule: OWN-1          | 1  | there is no rule OWN-1
          rule: OWN-01       | rules: OWN-01        | 1  | did you mean "rule"?
          name: quiet        | nmae: quiet          | 3  | did you mean "name"?
          name: quiet        | name:                | 3  | a case has no name
          facts:             | fcats:               | 4  | did you mean "facts"?
          text: the          | txet: the            | 6  | did you mean "text"?
          2021-07-02         | July                 | 7  | "July" is no day
          WITNESS            | WITNES               | 8  | did you mean "WITNESS"?
          kind:              | knid:                | 8  | did you mean "kind"?
          quiet: [OWN-01]    | quiet: [OWN-02]      | 9  | there is no rule OWN-02
          quiet: [OWN-01]    | bands: [{band: BAD}] | 9  | "BAD" is none of the values
          quiet: [OWN-01]    | fires: [{qoute: no}] | 9  | did you mean "quote"?
          quiet: [OWN-01]    | fires: [{quote: no}] | 9  | no claim is named
          quiet: [OWN-01]    | todo: true           | 3  | a case expects nothing
          quiet: [OWN-01]    | quiet: [OWN-01       | 9  | expected ',' or ']'
          """)
  void what_is_wrong_has_its_line(String good, String bad, int line, String message)
      throws IOException, RuleException {
    RulePack rules = new Pack(folder).rule(Pack.RULE).examples(GOOD.replace(good, bad)).load();
    RuleException problems =
        catchThrowableOfType(
            RuleException.class, () -> ExampleReader.read(List.of(folder), rules.rules()));
    assertThat(problems.problems())
        .extracting(RuleProblem::toString)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith(folder + "/examples/OWN-01.yaml:" + line + ":")
                    .contains(message));
  }

  @Test
  void articles_are_checked_as_input_is() throws IOException {
    Pack pack =
        new Pack(folder)
            .rule(Pack.RULE)
            .examples(
                """
                rule: OWN-01
                cases:
                  - name: quiet
                    articles: [{id: a, plaec: Oslo}]
                    quiet: [OWN-01]
                """);
    RuleException problems = catchThrowableOfType(RuleException.class, pack::run);
    assertThat(problems.problems())
        .extracting(RuleProblem::toString)
        .anySatisfy(each -> assertThat(each).contains("OWN-01.yaml:3:1: UNKNOWN_FIELD"))
        .anySatisfy(each -> assertThat(each).contains("OWN-01.yaml:3:1: NO_TEXT"));
  }
}
