package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bench of rule authors says of real articles. */
class RulesOfArticlesTest {
  @TempDir Path folder;
  private Path rules;

  @BeforeEach
  void two_articles_that_disagree() throws IOException {
    rules = Files.createDirectories(folder.resolve("rules"));
    for (String file : List.of("contradiction.drl", "corroboration.drl", "scale.csv")) {
      Files.copy(Path.of("rules", file), rules.resolve(file));
    }
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id": "radio", "outlet": "Radio Chu", "published": "2021-07-02", "source": {"kind": "STATE_AFFILIATED", "state": "KG"}, "text": "The bridge at Naryn has been repaired. Traffic flows again."}
        {"id": "town", "outlet": "Naryn Speaks", "published": "2021-07-03", "source": {"kind": "CITIZEN_JOURNALIST", "places": ["Naryn"]}, "text": "The bridge at Naryn has not been repaired. There is no bridge any more."}
        {"id": "other", "outlet": "The Harbour Post", "published": "2021-07-03", "text": "The school at Bergen was closed on Friday."}
        """);
  }

  @Test
  void facts_are_named_as_a_rule_names_them() {
    Typed typed = really("facts", "news.jsonl", "--article", "radio");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .startsWith("article radio\n\nClaim c1\n")
        .containsPattern("  source\\.kind +SourceKind\\.STATE_AFFILIATED\n")
        .containsPattern("  source\\.partyTo\\(event\\) +true\n")
        .contains("Contradiction on c1\n")
        .containsPattern("  source\\.localTo\\(\\$claim\\.places\\) +true\n");
    assertThat(really("facts", "news.jsonl").err())
        .contains("there are 3 articles; choose one with --article ID");
  }

  @Test
  void a_rule_fired_by_these_facts_or_failed_at_this_condition() {
    Typed typed = really("why", "news.jsonl", "--article", "radio", "--claim", "1");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out().replaceAll("\\s+", " "))
        .contains("c1 \"The bridge at Naryn has been repaired\"")
        .contains("fired CON-01 -9.0 Local citizen journalists")
        .containsPattern(
            "CON-08 rules/contradiction\\.drl:\\d+: `source\\.kind` was CITIZEN_JOURNALIST, wanted"
                + " FACT_CHECKER");
    assertThat(really("why", "news.jsonl", "--article", "radio", "--rule", "CON-1").err())
        .contains("there is no rule CON-1", "did you mean");
  }

  @Test
  void a_change_moves_the_articles_that_it_moves_and_no_other() throws Exception {
    git("init", "-q");
    git("add", "rules");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "before");
    Path file = rules.resolve("contradiction.drl");
    String before = Files.readString(file);
    Files.writeString(
        file, before.replaceAll("(\"CON-0[12]\"\\)) @points\\(-\\d\\)", "$1 @points(-1)"));
    Typed typed = really("impact", "news.jsonl", "--base", "HEAD");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .startsWith("1 of 3 articles moved (33.3 %)\n")
        .contains("\nradio: ")
        .containsPattern("CON-01 +0 +0 +1\n")
        .doesNotContain("\ntown: ", "\nother: ");
    assertThat(really("impact", "news.jsonl", "--base", "HEAD", "--fail-if-moved", "5%").code())
        .isEqualTo(3);
    assertThat(really("impact", "news.jsonl", "--base", "nowhere").err())
        .contains("--base is neither a folder nor a revision that git knows");
    Files.writeString(file, before);
    assertThat(really("impact", "news.jsonl", "--base", "HEAD").out())
        .startsWith("0 of 3 articles moved (0.0 %)\n");
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private Typed really(String... words) {
    List<String> all = new ArrayList<>(List.of("rules"));
    all.addAll(List.of(words));
    all.addAll(List.of("--rules", "rules"));
    return Typed.really(folder, all.toArray(String[]::new));
  }
}
