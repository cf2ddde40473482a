package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gainsay.docs.Schemas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moved is blamed on what moved it. */
class AuditDiffTest {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  @TempDir static Path folder;

  @BeforeAll
  static void runs() throws IOException {
    Path demo = CHECKOUT.resolve("src/main/resources/org/gainsay/demo/articles.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(demo));
    Files.write(folder.resolve("all.jsonl"), lines);
    lines.removeIf(
        line ->
            line.contains("\"id\":\"bridge-collective\"")
                || line.contains("\"id\": \"bridge-collective\""));
    assertThat(lines).hasSize(9);
    Files.write(folder.resolve("fewer.jsonl"), lines);
    Path rules = Installed.copy(CHECKOUT.resolve("rules"), folder.resolve("mine"));
    classify("all.jsonl", "first");
    classify("fewer.jsonl", "fewer");
    edit(rules.resolve("contradiction.drl"), AuditDiffTest::heavier);
    classify("all.jsonl", "rule");
    edit(rules.resolve("sources.csv"), AuditDiffTest::otherKind);
    classify("all.jsonl", "both");
    edit(rules.resolve("places.csv"), AuditDiffTest::elsewhere);
    classify("all.jsonl", "places");
  }

  private static String elsewhere(String places) {
    return places.replaceFirst("(\nRaqqa,.*,CITY,)Raqqa Governorate,SY", "$1Porto District,PT");
  }

  private static String heavier(String rules) {
    return rules.replaceFirst("(@id\\(\"CON-01\"\\) @points\\()-9", "$1-15");
  }

  private static String otherKind(String table) {
    return table.replace("sputniknews.com,STATE_AFFILIATED", "sputniknews.com,INDEPENDENT_MEDIA");
  }

  private static void edit(Path file, UnaryOperator<String> change) throws IOException {
    String text = Files.readString(file);
    assertThat(change.apply(text)).isNotEqualTo(text);
    Files.writeString(file, change.apply(text));
  }

  private static void classify(String input, String run) {
    Typed typed =
        Installed.in(folder)
            .type("classify", input, "--out", run, "--rules", "mine", "--progress", "none");
    assertThat(typed.code()).as(typed.err()).isZero();
  }

  @Test
  void two_runs_of_the_same_differ_in_nothing() throws Exception {
    JsonNode diff = diff("first", "first");
    assertThat(diff.path("unchanged").asInt()).isEqualTo(10);
    assertThat(diff.path("changed")).isEmpty();
    assertThat(diff.path("differs")).isEmpty();
  }

  @Test
  void what_an_edit_of_a_rule_moved_is_blamed_on_the_rule() throws Exception {
    JsonNode diff = diff("first", "rule");
    assertThat(diff.path("changed")).isNotEmpty();
    assertThat(diff.path("changed"))
        .allSatisfy(each -> assertThat(blame(each)).isEqualTo("PUT_BACK RULE CON-01"));
    assertThat(diff.at("/matrix/DOUBTFUL/IMPROBABLE").asInt()).isEqualTo(2);
  }

  @Test
  void what_a_row_moved_is_blamed_on_the_row() throws Exception {
    JsonNode diff = diff("rule", "both");
    assertThat(diff.path("changed")).isNotEmpty();
    assertThat(diff.path("changed"))
        .allSatisfy(each -> assertThat(blame(each)).isEqualTo("PUT_BACK SOURCE Sputnik"));
  }

  @Test
  void what_two_causes_moved_is_blamed_on_both() throws Exception {
    JsonNode diff = diff("first", "both");
    assertThat(diff.path("changed"))
        .anySatisfy(
            each -> assertThat(blame(each)).isEqualTo("TOGETHER RULE CON-01 SOURCE Sputnik"));
  }

  @Test
  void what_an_article_moved_is_blamed_on_the_article() throws Exception {
    JsonNode diff = diff("first", "fewer");
    assertThat(diff.path("gone")).extracting(JsonNode::asText).containsExactly("bridge-collective");
    assertThat(diff.path("changed")).isNotEmpty();
    assertThat(diff.path("changed"))
        .allSatisfy(
            each -> assertThat(blame(each)).isEqualTo("PUT_BACK GONE_ARTICLE bridge-collective"));
    JsonNode back = diff("fewer", "first");
    assertThat(back.path("changed"))
        .allSatisfy(
            each -> assertThat(blame(each)).isEqualTo("PUT_BACK NEW_ARTICLE bridge-collective"));
  }

  @Test
  void what_the_table_of_places_moved_is_blamed_on_it() throws Exception {
    JsonNode diff = diff("both", "places");
    assertThat(diff.path("changed")).isNotEmpty();
    assertThat(diff.path("changed"))
        .allSatisfy(each -> assertThat(blame(each)).isEqualTo("PUT_BACK PLACES null"));
  }

  @Test
  void models_that_are_not_those_of_the_first_run_are_refused() throws Exception {
    Installed.copy(folder.resolve("first"), folder.resolve("trained"));
    Path manifest = folder.resolve("trained/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceAll("(\"models\" : \")[^\"]*", "$10123"));
    Path models = CHECKOUT.resolve("target/classes/org/gainsay/models");
    Typed typed =
        Installed.in(folder)
            .type("audit", "diff", "trained", "first", "--models-before", models.toString());
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("--models-before", "expected 0123, those of trained");
  }

  @Test
  void a_person_reads_what_moved_and_by_what() {
    Typed typed = Installed.in(folder).type("audit", "diff", "first", "rule");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("differs  rule CON-01", "moved by  rule CON-01", "4 DOUBTFUL");
    assertThat(typed.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(82));
  }

  @Test
  void the_page_holds_all_it_needs() throws Exception {
    Typed typed =
        Installed.in(folder)
            .type("audit", "diff", "first", "both", "--format", "html", "--out", "d.html");
    assertThat(typed.out()).contains("See d.html.");
    Document page = Jsoup.parse(Files.readString(folder.resolve("d.html")));
    assertThat(page.select("script, link, img, [src], [href]")).isEmpty();
    assertThat(page.text()).contains("Moved by: together: rule CON-01; row \"Sputnik\"");
  }

  @Test
  void a_run_of_another_version_is_compared_and_nothing_is_put_back() throws Exception {
    Installed.copy(folder.resolve("rule"), folder.resolve("older"));
    Path manifest = folder.resolve("older/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("(\"version\" : \")[^\"]*", "$10.0.1"));
    JsonNode diff = diff("first", "older");
    assertThat(diff.path("notPutBack").asText()).contains("version 0.0.1", "use that version");
    assertThat(diff.path("changed"))
        .allSatisfy(each -> assertThat(blame(each)).isEqualTo("LEFT VERSION null"));
  }

  private static String blame(JsonNode changed) {
    StringBuilder words = new StringBuilder(changed.at("/blame/how").asText());
    for (JsonNode cause : changed.at("/blame/causes")) {
      words.append(' ').append(cause.path("kind").asText());
      words.append(' ').append(cause.path("what").asText());
    }
    return words.toString();
  }

  private static JsonNode diff(String first, String second) throws IOException {
    Typed typed = Installed.in(folder).type("audit", "diff", first, second, "--format", "json");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(Schemas.problems("diff-1", typed.out())).isEmpty();
    return new JsonMapper().readTree(typed.out());
  }
}
