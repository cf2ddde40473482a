package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sides change places, and the real stages rate both. */
class MirrorTest {
  private static final Path DEMO = Path.of("src/main/resources/org/gainsay/demo/articles.jsonl");
  private static final String UNFAIR =
      """
      package newsroom
      import org.gainsay.fact.*
      rule "unfair" @id("UN-01") @points(-2) @title("It is Kenya") @rationale("A reason")
      when $claim : Claim(source.state == "KE") then findings.add($claim); end
      """;

  @TempDir Path folder;

  @BeforeEach
  void two_ministries() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id": "a", "outlet": "Radio One", "published": "2021-07-02", "source": {"kind": "STATE_AFFILIATED", "state": "KE"}, "text": "The dam at Garissa has burst. Kenyan officials left the town."}
        {"id": "b", "outlet": "Radio Two", "published": "2021-07-02", "source": {"kind": "STATE_AFFILIATED", "state": "UG"}, "text": "The market at Arua has burned down. Ugandan officials left the town."}
        """);
    Files.createDirectories(folder.resolve("unfair"));
    Files.writeString(folder.resolve("unfair/unfair.drl"), UNFAIR);
  }

  @Test
  void our_rules_and_rows_hold_every_side_to_one_standard() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(DEMO));
    int number = 0;
    for (Scenario scenario : Scenario.all(Path.of("src/test/resources/scenarios"))) {
      number++;
      for (Article article : scenario.articles()) {
        String line = ArticleJson.line(article);
        lines.add(line.replaceFirst("\"id\":\"", "\"id\":\"" + number + "-"));
      }
    }
    Files.write(folder.resolve("all.jsonl"), lines);
    Typed typed = Typed.really(folder, "mirror", "all.jsonl", "--certificate", "mirror.json");
    assertThat(typed.code()).as(typed.out()).isZero();
    JsonNode page = new JsonMapper().readTree(folder.resolve("mirror.json").toFile());
    assertThat(page.path("passed").asBoolean()).isTrue();
    assertThat(page.path("swaps").size()).isGreaterThan(10);
    assertThat(page.path("claims").asInt()).isGreaterThan(1000);
    assertThat(page.path("asymmetries"))
        .allSatisfy(each -> assertThat(each.path("cause").asText()).isEqualTo("TAGGER"));
  }

  @Test
  void a_rule_that_names_a_side_is_found_on_both() {
    Typed typed = mirror("--rules", "unfair");
    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.out())
        .startsWith("swapped  Kenya=Uganda\n")
        .contains("RULE a: \"The dam at Garissa has burst\"\n", "  here   POSSIBLY_TRUE UN-01\n")
        .contains("  there  CANNOT_BE_JUDGED\n", "  by     UN-01\n")
        .contains("RULE b: \"The market at Arua has burned down\"\n");
  }

  @Test
  void what_is_wanted_needs_a_reason() throws IOException {
    Path wanted = folder.resolve("unfair/asymmetries.csv");
    Files.writeString(wanted, "culprit,reason\nUN-01,\n");
    Typed typed = mirror("--rules", "unfair");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("asymmetries.csv:2:1: ASYMMETRY");
    Files.writeString(wanted, "culprit,reason\nUN-01,Kenya's ministry has its own desk\n");
    typed = mirror("--rules", "unfair");
    assertThat(typed.code()).as(typed.out()).isZero();
    assertThat(typed.out()).contains("RULE (wanted) a:", "Kenya's ministry has its own desk");
  }

  @Test
  void a_swap_that_is_none_is_said_before_anything_is_read() {
    assertThat(mirror("--swap", "Kenya").err())
        .startsWith("gainsay: --swap Kenya is no swap (expected two names, such as Russia=Turkey)");
    assertThat(mirror("--swap", "Kenya=Sputnik").code()).isEqualTo(2);
  }

  @Test
  void the_other_side_can_be_looked_at() {
    assertThat(mirror("--swap", "Kenya=Peru", "--keep", "kept").code()).isZero();
    Typed typed =
        Typed.really(
            folder,
            "explain",
            "kept/articles.jsonl",
            "--article",
            "a",
            "--rules",
            Path.of("rules").toAbsolutePath().toString(),
            "--rules",
            "kept");
    assertThat(typed.out()).contains("Peruvian officials left the town");
  }

  private Typed mirror(String... more) {
    List<String> words = new ArrayList<>(List.of("mirror", "news.jsonl"));
    words.addAll(List.of(more));
    return Typed.really(folder, words.toArray(String[]::new));
  }
}
