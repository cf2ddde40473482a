package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gainsay.batch.Resealed;
import org.gainsay.batch.RunFiles;
import org.gainsay.docs.Schemas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes a run is found out, and what he changed is named. */
class AuditVerifyTest {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final Path DEMO =
      CHECKOUT.resolve("src/main/resources/org/gainsay/demo/articles.jsonl");
  private static final String LINES = "assessments.jsonl";

  @TempDir static Path whole;
  @TempDir Path folder;
  private RunFiles run;
  private List<String> codes;
  private String said = "";

  @BeforeAll
  static void a_run() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(DEMO));
    lines.add(2, "{\"id\": \"cut off\", ");
    Files.write(whole.resolve("news.jsonl"), lines);
    Typed typed = Installed.in(whole).type("classify", "news.jsonl", "--out", "run");
    assertThat(typed.code()).as(typed.err()).isEqualTo(4);
    String manifest = Files.readString(whole.resolve("run/manifest.json"));
    assertThat(Schemas.problems("manifest-1", manifest)).isEmpty();
  }

  @BeforeEach
  void a_copy_of_it() throws IOException {
    Files.copy(whole.resolve("news.jsonl"), folder.resolve("news.jsonl"));
    run = new RunFiles(Installed.copy(whole.resolve("run"), folder.resolve("run")));
  }

  @Test
  void a_run_that_nobody_touched_is_sound_and_comes_out_the_same_again() {
    Typed again = Installed.in(folder).type("audit", "verify", "run", "news.jsonl");
    assertThat(again.out())
        .startsWith(
            "run: 10 assessments checked, tagged, linked and rated again, nothing differs.\n");
    assertThat(again.code()).isZero();
    assertThat(codes()).isEmpty();
  }

  @Test
  void a_digit_of_the_points_of_a_claim() throws Exception {
    edit(LINES, line(4), text -> text.replaceFirst("\"points\":-7.0", "\"points\":-6.0"));
    assertThat(codes())
        .contains("LINE_CHANGED 4 raqqa-newspaper", "POINTS_WRONG 4 raqqa-newspaper");
  }

  @Test
  void a_confidence() throws Exception {
    edit(LINES, line(5), text -> text.replaceFirst("\"confidence\":0\\.1", "\"confidence\":0.2"));
    assertThat(codes())
        .contains("LINE_CHANGED 5 bridge-state-radio", "CONFIDENCE_WRONG 5 bridge-state-radio");
  }

  @Test
  void a_label() throws Exception {
    edit(LINES, line(5), text -> text.replaceFirst("DOUBTFUL", "PROBABLY_TRUE"));
    assertThat(codes())
        .contains(
            "LINE_CHANGED 5 bridge-state-radio",
            "LABEL_WRONG 5 bridge-state-radio",
            "COUNT_WRONG 1 null");
  }

  @Test
  void a_quote() throws Exception {
    edit(LINES, line(5), text -> text.replaceFirst("\"quote\":\"...", "\"quote\":\"Not"));
    assertThat(codes())
        .contains("LINE_CHANGED 5 bridge-state-radio", "QUOTE_WRONG 5 bridge-state-radio");
  }

  @Test
  void the_words_of_a_claim() throws Exception {
    edit(LINES, line(6), text -> text.replaceFirst("\"id\":\"c1\",\"text\":\"..", "$0x"));
    assertThat(codes())
        .contains("LINE_CHANGED 6 bridge-collective", "CLAIM_WRONG 6 bridge-collective");
  }

  @Test
  void a_line_that_was_dropped() throws Exception {
    lines(lines -> lines.remove(3));
    assertThat(codes()).contains("LINE_MISSING 4 raqqa-newspaper", "COUNT_WRONG 1 null");
    assertThat(codes()).noneMatch(each -> each.startsWith("LINE_CHANGED"));
  }

  @Test
  void the_last_line_dropped() throws Exception {
    lines(lines -> lines.remove(9));
    assertThat(codes()).contains("LINE_MISSING 10 water-fact-check");
  }

  @Test
  void a_line_that_was_put_in() throws Exception {
    lines(lines -> lines.add(2, lines.get(8).replaceFirst("\"id\":\"", "\"id\":\"my-")));
    assertThat(codes()).contains("LINE_ADDED 3 my-water-hospital", "COUNT_WRONG 1 null");
    assertThat(codes()).noneMatch(each -> each.startsWith("LINE_CHANGED"));
  }

  @Test
  void two_lines_swapped() throws Exception {
    lines(lines -> Collections.swap(lines, 1, 7));
    assertThat(codes()).anyMatch(each -> each.startsWith("LINES_SWAPPED 2"));
    assertThat(codes()).noneMatch(each -> each.startsWith("LINE_CHANGED"));
    assertThat(said).contains("lines 2 and 8 are swapped");
  }

  @Test
  void two_neighbours_swapped() throws Exception {
    lines(lines -> Collections.swap(lines, 8, 9));
    assertThat(codes()).anyMatch(each -> each.startsWith("LINES_SWAPPED"));
    assertThat(said).contains("lines 9 and 10 are swapped");
  }

  @Test
  void a_count_in_the_manifest() throws Exception {
    edit(
        "manifest.json",
        UnaryOperator.identity(),
        text -> text.replace("\"rejected\" : 1", "\"rejected\" : 0"));
    assertThat(codes()).contains("MANIFEST_CHANGED 1 null", "COUNT_WRONG 1 null");
  }

  @Test
  void the_head_of_the_chain_in_the_manifest() throws Exception {
    edit(
        "manifest.json",
        UnaryOperator.identity(),
        text -> text.replaceFirst("(\"chain\" : \")........", "$100000000"));
    assertThat(codes()).containsExactly("MANIFEST_CHANGED 1 null", "HEAD_WRONG 1 null");
  }

  @Test
  void a_rule_file_edited_after_the_run() throws Exception {
    Path home = rulesOfMyOwn();
    Path file = home.resolve("rules/contradiction.drl");
    Files.writeString(file, Files.readString(file).replace("@points(-9)", "@points(-15)"));
    Typed typed =
        new Installed(folder, home).type("audit", "verify", "run", "--rules", home + "/rules");
    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.out()).contains("rules/contradiction.drl:1: RULE_CHANGED CON-01 changed");
  }

  @Test
  void a_row_of_the_sources_edited_after_the_run() throws Exception {
    Path home = rulesOfMyOwn();
    Path file = home.resolve("rules/sources.csv");
    Files.writeString(
        file, Files.readString(file).replaceFirst("cgtn.com,STATE_AFFILIATED", "cgtn.com,COMPANY"));
    Typed typed =
        new Installed(folder, home).type("audit", "verify", "run", "--rules", home + "/rules");
    assertThat(typed.out())
        .contains(
            "rules/sources.csv:1: SOURCE_CHANGED row \"CGTN\" kind was \"STATE_AFFILIATED\", is"
                + " \"COMPANY\"");
  }

  private Path rulesOfMyOwn() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Installed.copy(CHECKOUT.resolve("rules"), home.resolve("rules"));
    return home;
  }

  @Test
  void a_text_that_was_tagged() throws Exception {
    edit("tagged.jsonl", line(1), text -> text.replaceFirst("militants", "soldiers"));
    assertThat(codes())
        .contains("FILE_CHANGED 1 null")
        .anyMatch(each -> each.startsWith("ARTICLE_CHANGED 1 "));
  }

  @Test
  void what_was_rejected() throws Exception {
    edit("rejects.jsonl", line(1), text -> text.replace("cut off", "cut"));
    assertThat(codes()).containsExactly("FILE_CHANGED 1 null");
    assertThat(said).contains("\"file\":\"rejects.jsonl\"");
  }

  @Test
  void a_hash_of_the_chain() throws Exception {
    edit("assessments.sha256", line(5), text -> text.replaceFirst("^........", "00000000"));
    assertThat(codes()).containsExactly("CHAIN_CHANGED 5 bridge-state-radio");
    edit("assessments.sha256", line(10), text -> text.replaceFirst("^........", "00000000"));
    assertThat(codes()).contains("CHAIN_CHANGED 10 water-fact-check");
  }

  @Test
  void a_chain_cut_short() throws Exception {
    Path file = run.chain();
    Files.write(file, Files.readAllLines(file).subList(0, 7));
    assertThat(codes()).containsExactly("CHAIN_CUT 8 null");
  }

  @Test
  void a_line_with_its_chain_worked_out_anew() throws Exception {
    edit(
        LINES,
        line(5),
        text -> text.replaceFirst("\"explanation\":\"", "$0Nobody believes this. "));
    Resealed.chain(run);
    assertThat(codes()).contains("HEAD_WRONG 1 null", "RATED_OTHERWISE 5 bridge-state-radio");
  }

  @Test
  void arithmetic_with_every_hash_worked_out_anew() throws Exception {
    edit(LINES, line(4), text -> text.replaceFirst("\"points\":-7.0", "\"points\":-6.0"));
    Resealed.all(run);
    assertThat(codes())
        .containsExactlyInAnyOrder(
            "POINTS_WRONG 4 raqqa-newspaper", "RATED_OTHERWISE 4 raqqa-newspaper");
  }

  @Test
  void a_line_that_is_right_in_itself_with_every_hash_worked_out_anew() throws Exception {
    edit(
        LINES,
        line(5),
        text -> text.replace("\"kind\":\"CITIZEN_JOURNALIST\"", "\"kind\":\"NGO\""));
    Resealed.all(run);
    assertThat(codes()).containsExactly("RATED_OTHERWISE 5 bridge-state-radio");
    assertThat(said).contains("nothing that it rests on has changed, so the line was");
  }

  @Test
  void the_rules_that_the_run_kept() throws Exception {
    edit(
        "rules/1/rules/contradiction.drl",
        UnaryOperator.identity(),
        text -> text.replace("@points(-9)", "@points(-15)"));
    assertThat(codes()).contains("FILE_CHANGED 1 null", "RATED_OTHERWISE 5 bridge-state-radio");
    assertThat(said).contains("rules or tables that the run kept were changed");
  }

  @Test
  void an_input_that_is_another_one() throws Exception {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, Files.readString(news).replaceFirst("militants", "soldiers"));
    Typed typed = Installed.in(folder).type("audit", "verify", "run", "news.jsonl");
    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.out())
        .contains("news.jsonl:1: INPUT_CHANGED", "TAGGED_OTHERWISE", "the input is another one");
  }

  @Test
  void what_is_no_complete_run_is_refused() throws Exception {
    assertThat(Installed.in(folder).type("audit", "verify", "news.jsonl").err())
        .contains("news.jsonl:1: NO_RUN");
    Files.delete(run.manifest());
    Files.createDirectories(folder.resolve("run/unfinished"));
    Typed typed = Installed.in(folder).type("audit", "verify", "run");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).startsWith("run:1: RUN_UNFINISHED");
  }

  /** Codes, lines and articles of what is found; checks once as long as nothing is edited. */
  private List<String> codes() {
    if (codes != null) {
      return codes;
    }
    Typed typed = Installed.in(folder).type("audit", "verify", "run", "--format", "json");
    try {
      assertThat(Schemas.problems("verdict-1", typed.out())).isEmpty();
      JsonNode verdict = new JsonMapper().readTree(typed.out());
      List<String> found = new ArrayList<>();
      for (JsonNode each : verdict.path("differences")) {
        found.add(
            each.path("code").asText()
                + " "
                + each.path("line")
                + " "
                + each.path("article").asText());
      }
      assertThat(typed.code()).as(typed.err()).isEqualTo(found.isEmpty() ? 0 : 3);
      said = typed.out();
      codes = List.copyOf(new LinkedHashSet<>(found));
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException(typed.err(), e);
    }
  }

  private interface Change {
    void to(List<String> lines);
  }

  private void lines(Change change) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(run.assessments()));
    change.to(lines);
    Files.write(run.assessments(), lines);
  }

  /** Changes a part of a file; it must be another one then. */
  private void edit(String file, UnaryOperator<String> part, UnaryOperator<String> change)
      throws IOException {
    Path path = run.directory().resolve(file);
    String text = Files.readString(path);
    String before = part.apply(text);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, text.replace(before, after));
    codes = null;
  }

  private static UnaryOperator<String> line(int number) {
    return text -> text.lines().toList().get(number - 1);
  }
}
