package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RulesTestTest {
  private static final String RULE =
      """
      package mine
      import org.gainsay.fact.*
      rule "A post"
          @id("OWN-01") @points(-1) @title("A post says so") @rationale("Anybody can post.")
      when
          $claim : Claim(source.kind == SourceKind.SOCIAL_MEDIA)
      then
          findings.add($claim);
      end
      """;
  private static final String EXAMPLES =
      """
      rule: OWN-01
      cases:
        - name: a post
          facts: {claims: [{text: it rained, source: {kind: SOCIAL_MEDIA}}]}
          fires: [{claim: it rained}]
        - name: a person <&>
          facts: {claims: [{text: it snowed, source: {kind: WITNESS}}]}
          quiet: [OWN-01]
      """;

  @TempDir Path folder;
  private String out;
  private String err;

  @BeforeEach
  void one_rule_with_two_cases() throws IOException {
    Files.createDirectories(folder.resolve("mine/examples"));
    Files.writeString(folder.resolve("mine/mine.drl"), RULE);
    Files.writeString(folder.resolve("mine/examples/OWN-01.yaml"), EXAMPLES);
  }

  private int test(String... more) {
    Typed typed = Typed.in(folder, List.of("rules", "test", "--rules", "mine"), more);
    out = typed.out();
    err = typed.err();
    return typed.code();
  }

  private void change(String good, String bad) throws IOException {
    Path file = folder.resolve("mine/examples/OWN-01.yaml");
    Files.writeString(file, Files.readString(file).replace(good, bad));
  }

  @Test
  void cases_that_all_come_out_are_counted() {
    assertThat(test("--min-coverage", "100")).isZero();
    assertThat(out)
        .contains("OWN-01           1      1  1 of 1\n", "coverage 100.0 %\n")
        .endsWith("2 cases: 2 passed, 0 failed, 0 todo\n");
  }

  @Test
  void a_case_that_does_not_come_out_ends_with_3_and_is_shown() throws IOException {
    change("SOCIAL_MEDIA", "NGO");
    assertThat(test()).isEqualTo(3);
    assertThat(out)
        .isEqualTo(
            """
            mine/examples/OWN-01.yaml:3: FAILED OWN-01: a post
              expected  OWN-01 fires on "it rained"
              got       on c1 "it rained" fired: no rule
                        mine/mine.drl:6: `source.kind` was NGO, wanted SOCIAL_MEDIA

            2 cases: 1 passed, 1 failed, 0 todo
            """);
  }

  @Test
  void junit_is_xml_whatever_the_names_are() throws Exception {
    change("SOCIAL_MEDIA", "NGO");
    assertThat(test("--format", "junit")).isEqualTo(3);
    var suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(suite.getElementsByTagName("testcase").item(1).getAttributes().getNamedItem("name"))
        .hasToString("name=\"a person <&>\"");
  }

  @Test
  void json_tells_the_same() {
    assertThat(test("--format", "json")).isZero();
    assertThat(out).startsWith("{\"passed\":true,\"cases\":[{\"rule\":\"OWN-01\"");
  }

  @Test
  void no_case_at_all_ends_with_3() throws IOException {
    Files.delete(folder.resolve("mine/examples/OWN-01.yaml"));
    assertThat(test()).isEqualTo(3);
    assertThat(err).contains("there are no cases (expected DIR/examples/ID.yaml");
  }

  @Test
  void a_name_that_no_case_has_ends_with_3() {
    assertThat(test("--run", "OWN-01: a p")).isZero();
    assertThat(test("--run", "OWN-02")).isEqualTo(3);
    assertThat(err).contains("--run OWN-02 matches none of 2 cases");
  }

  @Test
  void too_little_coverage_ends_with_3() throws IOException {
    change("quiet: [OWN-01]", "bands: [{claim: c1, band: CANNOT_BE_JUDGED}]");
    assertThat(test("--run", "a post", "--min-coverage", "80")).isEqualTo(3);
    assertThat(err).contains("coverage is 50.0 % (expected at least 80 %)");
  }

  @Test
  void what_is_wrong_with_a_file_is_shown_with_its_line() throws IOException {
    change("fires:", "fiers:");
    assertThat(test()).isEqualTo(2);
    assertThat(err).contains("mine/examples/OWN-01.yaml:5:5: EXAMPLE \"fiers\"");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void each_save_runs_the_cases_again_until_it_is_interrupted() throws Exception {
    StringWriter shown = new StringWriter();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Typed> ended =
          thread.submit(
              () -> Typed.watched(folder, shown, "rules", "test", "--rules", "mine", "--watch"));
      await(shown, ended, "2 cases: 2 passed, 0 failed, 0 todo\nTook ");
      Path rule = folder.resolve("mine/mine.drl");
      Files.writeString(rule, RULE.replace("SOCIAL_MEDIA", "WITNESS"));
      await(shown, ended, "Saved: mine.drl\n");
      await(shown, ended, "2 cases: 0 passed, 2 failed, 0 todo\n");
      Files.writeString(rule, RULE.replace("SOCIAL_MEDIA", "SOCIAL"));
      await(shown, ended, "UNKNOWN_VALUE");
      Files.writeString(rule, RULE);
      await(shown, ended, "Saved: mine.drl\n2 cases: 2 passed");
    } finally {
      thread.shutdownNow();
    }
  }

  private static void await(StringWriter shown, Future<Typed> running, String... parts)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!Arrays.stream(parts).allMatch(shown.toString()::contains)) {
      assertThat(running.isDone() || System.nanoTime() > end).as(shown.toString()).isFalse();
      Thread.sleep(10);
    }
  }
}
