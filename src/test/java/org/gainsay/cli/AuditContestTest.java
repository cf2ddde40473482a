package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outlet that objects is shown all that is held about it, and what that moved. */
class AuditContestTest {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final String HOSTILE = "<script>alert(1)</script>\\u001b[31m\\\"><img onerror=x>";

  @TempDir static Path folder;

  @BeforeAll
  static void a_run() throws Exception {
    Path demo = CHECKOUT.resolve("src/main/resources/org/gainsay/demo/articles.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(demo));
    lines.add(
        "{\"id\": \"hostile\", \"outlet\": \""
            + HOSTILE
            + "\", \"published\": \"2021-07-02\","
            + " \"source\": {\"kind\": \"NGO\", \"owner\": \"<b onclick=x>\"},"
            + " \"text\": \"The dam at Naryn burst on Friday, residents said.\"}");
    Files.write(folder.resolve("news.jsonl"), lines);
    Typed typed = Installed.in(folder).type("classify", "news.jsonl", "--out", "run");
    assertThat(typed.code()).as(typed.err()).isZero();
  }

  @Test
  void each_fact_of_the_registry_has_its_reference_and_its_day() throws Exception {
    Typed typed = type("Sputnik");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .isEqualTo(
            "9 facts about Sputnik, 4 of 11 ratings moved by them. The packet is"
                + " run/contest-sputnik.html.\n");
    Document page = page("contest-sputnik.html");
    assertThat(page.select("tr:has(td:eq(0):contains(kind))").text())
        .contains("STATE_AFFILIATED", "REGISTRY", "https://", "2023-12-31");
    assertThat(page.text()).contains("IMPROBABLE (0.0661, -11.5 points)", "CON-01");
  }

  @Test
  void without_the_facts_ratings_are_those_of_a_registry_without_the_row() throws Exception {
    type("Sputnik");
    Path rules = Installed.copy(CHECKOUT.resolve("rules"), folder.resolve("without"));
    Path table = rules.resolve("sources.csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(table));
    assertThat(rows.removeIf(row -> row.startsWith("Sputnik,"))).isTrue();
    Files.write(table, rows);
    Installed.in(folder).type("classify", "news.jsonl", "--out", "bare", "--rules", "without");
    List<String> points = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("bare/assessments.jsonl"))) {
      var assessment = new JsonMapper().readTree(line);
      if (assessment.at("/article/id").asText().equals("raqqa-sputnik")) {
        points.add(
            "%s (%s, %s points)"
                .formatted(
                    assessment.at("/rating/label").asText(),
                    assessment.at("/rating/confidence").asText(),
                    assessment.at("/rating/points").asText()));
      }
    }
    assertThat(points).hasSize(1);
    assertThat(
            page("contest-sputnik.html").select("tr:has(td:eq(0):contains(raqqa-sputnik))").text())
        .endsWith(points.get(0));
  }

  @Test
  void what_the_input_says_is_a_fact_too_and_hostile_names_do_nothing() throws Exception {
    String name = new JsonMapper().readTree("\"" + HOSTILE + "\"").asText();
    Typed typed = type(name);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).doesNotContain("\u001b").contains("2 facts about <script>");
    Document page = page("contest-script-alert-1-script-31m-img-onerror-x.html");
    assertThat(page.select("script, img, b, [onclick], [onerror], [src], [href], link")).isEmpty();
    assertThat(page.text()).contains("INPUT", "NGO", "<b onclick=x>", "<script>alert(1)</script>");
  }

  @Test
  void a_source_of_which_nothing_is_held_is_refused_with_a_hint() {
    Typed typed = type("Sputnikk");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("nothing is held about it", "did you mean \"Sputnik\"?");
  }

  private static Typed type(String source) {
    return Installed.in(folder).type("audit", "contest", "run", "--source", source);
  }

  private static Document page(String name) throws Exception {
    return Jsoup.parse(Files.readString(folder.resolve("run").resolve(name)));
  }
}
