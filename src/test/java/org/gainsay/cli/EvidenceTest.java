package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.docs.Schemas;
import org.gainsay.evidence.StoreReader;
import org.gainsay.evidence.StoreWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are linked with earlier ones by way of a store. */
class EvidenceTest {
  private static final Path DEMO =
      Path.of("src/main/resources/org/gainsay/demo/articles.jsonl").toAbsolutePath();
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;
  @TempDir Path own;

  /** All articles in one run, and the same in three, the last ones first. */
  @BeforeAll
  static void runs() throws IOException {
    List<String> lines = Files.readAllLines(DEMO);
    for (int part = 0; part < 3; part++) {
      List<String> some = new ArrayList<>();
      for (int i = part; i < lines.size(); i += 3) {
        some.add(lines.get(i));
      }
      Files.write(folder.resolve("part-" + part + ".jsonl"), some);
    }
    done("classify", DEMO.toString(), "--out", "one", "--progress", "none");
    for (int part = 2; part >= 0; part--) {
      copy(folder.resolve("store"), folder.resolve("before-" + part));
      done(
          "classify",
          "part-" + part + ".jsonl",
          "--out",
          "run-" + part,
          "--evidence",
          "store",
          "--progress",
          "none");
    }
  }

  @Test
  void the_same_articles_in_one_run_or_in_three_are_rated_the_same_once_rerated()
      throws IOException {
    Map<String, JsonNode> together = new TreeMap<>();
    for (int part = 0; part < 3; part++) {
      done("rerate", "run-" + part, "--evidence", "store", "--out", "now-" + part);
      together.putAll(assessments("now-" + part));
    }
    assertThat(together).hasSize(10).isEqualTo(assessments("one"));
  }

  /** Of a crowd of like sentences the first counts, however late it came into the store. */
  @Test
  void a_sentence_that_a_crowd_has_copied_has_the_same_origin_in_one_run_or_in_two()
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lines.add(
          """
          {"id":"copy-%02d","outlet":"Courier %d","published":"%s","text":"Engineers have replaced the cracked turbine of the old Velmora dam after eleven months of tests and three failed attempts to weld it."}\
          """
              .formatted(i, i, LocalDate.of(2021, 1, 4).plusWeeks(3L * i)));
    }
    Files.write(folder.resolve("crowd.jsonl"), lines);
    Files.write(folder.resolve("last.jsonl"), lines.subList(39, 40));
    List<String> others = new ArrayList<>(lines.subList(0, 39));
    Collections.reverse(others);
    Files.write(folder.resolve("others.jsonl"), others);
    done("classify", "crowd.jsonl", "--out", "crowd");
    done("evidence", "add", "others.jsonl", "--evidence", "crowd-store");
    done("classify", "last.jsonl", "--out", "last", "--evidence", "crowd-store");
    Map<String, JsonNode> last = assessments("last");
    assertThat(last.get("copy-39").toString()).contains("copy-00").doesNotContain("copy-38");
    assertThat(assessments("crowd")).containsAllEntriesOf(last);
  }

  @Test
  void the_last_run_needs_no_rerating() throws IOException {
    assertThat(assessments("one")).containsAllEntriesOf(assessments("run-0"));
  }

  @Test
  void rerating_says_what_moved_and_through_which_article() {
    Typed typed = done("rerate", "run-2", "--evidence", "store", "--out", "moved");
    assertThat(typed.out())
        .contains("raqqa-rbss  ")
        .containsPattern("→ .*, through raqqa-newspaper")
        .contains("rated, ");
  }

  @Test
  void what_a_store_brought_is_named_in_a_comparison_and_in_a_report() throws IOException {
    done("rerate", "run-2", "--evidence", "store", "--out", "later");
    String diff = done("audit", "diff", "run-2", "later").out().replaceAll("\\s+", " ");
    assertThat(diff)
        .contains("moved by not put back, and left over: ")
        .contains("article raqqa-newspaper of the evidence store")
        .doesNotContain("nothing that was found");
    String json = done("audit", "diff", "run-2", "later", "--format", "json").out();
    assertThat(Schemas.problems("diff-1", json)).isEmpty();
    done("report", "later", "--no-outlook");
    String page = Files.readString(folder.resolve("later/report.html"));
    assertThat(page).contains(", in raqqa-newspaper of another run");
  }

  @Test
  void an_assessment_names_the_state_of_the_store_and_none_where_there_was_none()
      throws IOException {
    String with = Files.readAllLines(folder.resolve("run-0/assessments.jsonl")).get(0);
    String without = Files.readAllLines(folder.resolve("one/assessments.jsonl")).get(0);
    assertThat(JSON.readTree(with).at("/provenance/evidence").asText()).hasSize(64);
    assertThat(JSON.readTree(without).path("provenance").has("evidence")).isFalse();
    assertThat(Schemas.problems("assessment-1", with)).isEmpty();
    String manifest = Files.readString(folder.resolve("run-0/manifest.json"));
    assertThat(Schemas.problems("manifest-1", manifest)).isEmpty();
  }

  @Test
  void the_order_of_runs_changes_nothing_in_the_state_of_a_store() throws IOException {
    done("evidence", "add", "one", "--evidence", "at-once");
    assertThat(state("at-once")).isEqualTo(state("store"));
    assertThat(done("evidence", "add", "run-1", "--evidence", "at-once").out())
        .startsWith("0 articles added; at-once holds 10 articles");
  }

  @Test
  void a_store_of_inputs_is_that_of_their_runs() throws IOException {
    done("evidence", "add", DEMO.toString(), "--evidence", "of-inputs");
    assertThat(state("of-inputs")).isEqualTo(state("store"));
    done("evidence", "rebuild", "part-1.jsonl", "--evidence", "of-inputs");
    assertThat(done("evidence", "stats", "--evidence", "of-inputs").out())
        .contains("articles  3\n");
  }

  @Test
  void a_run_is_verified_with_the_store_as_long_as_nobody_else_has_joined_it() {
    Typed last = done("audit", "verify", "run-0", "--evidence", "store");
    assertThat(last.out()).contains("linked and rated again, nothing differs");
    Typed first = typed("audit", "verify", "run-2", "--evidence", "store");
    assertThat(first.out() + first.err()).contains("the store has moved on");
    Typed alone = typed("audit", "verify", "run-0");
    assertThat(alone.out() + alone.err()).contains("name it with --evidence STORE");
  }

  @Test
  void a_run_with_a_store_is_verified_from_its_inputs_too() {
    Typed typed = done("audit", "verify", "run-0", "part-0.jsonl", "--evidence", "store");
    assertThat(typed.out()).contains("checked, tagged, linked and rated again, nothing differs");
    assertThat(typed("audit", "verify", "run-0", "part-1.jsonl", "--evidence", "store").code())
        .isEqualTo(3);
  }

  @Test
  void what_a_store_brought_is_explained_where_it_is_named() throws IOException {
    String article = quoting("run-0");
    Typed with = done("explain", "run-0", "--article", article, "--evidence", "store");
    assertThat(with.err()).isEmpty();
    Typed without = done("explain", "run-0", "--article", article);
    assertThat(without.err()).contains("rated without it (name it with --evidence STORE)");
    assertThat(with.out()).isNotEqualTo(without.out());
    Typed moved = done("explain", "run-2", "--article", "raqqa-rbss", "--evidence", "store");
    assertThat(moved.err()).contains("with what it holds now");
    assertThat(typed("explain", "one", "--article", article, "--evidence", "store").err())
        .contains("one was linked with no evidence store");
  }

  /** An article of a run whose findings rest on one of another run. */
  private static String quoting(String run) throws IOException {
    Map<String, JsonNode> own = assessments(run);
    for (Map.Entry<String, JsonNode> each : own.entrySet()) {
      List<String> quoted = each.getValue().path("claims").findValuesAsText("article");
      if (!own.keySet().containsAll(quoted)) {
        return each.getKey();
      }
    }
    throw new AssertionError(run + " rests on nothing of other runs");
  }

  @Test
  void a_report_with_the_store_says_what_would_change_each_rating() throws IOException {
    done("report", "run-0", "--evidence", "store");
    assertThat(Files.readString(folder.resolve("run-0/report.html")))
        .doesNotContain("so what would change its rating is not worked out");
    done("report", "run-0");
    assertThat(Files.readString(folder.resolve("run-0/report.html")))
        .contains("without the evidence store that the run was linked with");
  }

  @Test
  void an_article_of_the_store_is_put_back_where_the_store_is_named() throws IOException {
    done("rerate", "run-2", "--evidence", "store", "--out", "blamed");
    String json =
        done("audit", "diff", "run-2", "blamed", "--evidence", "store", "--format", "json").out();
    assertThat(Schemas.problems("diff-1", json)).isEmpty();
    for (JsonNode changed : JSON.readTree(json).path("changed")) {
      assertThat(changed.at("/blame/how").asText()).isIn("PUT_BACK", "TOGETHER");
      assertThat(changed.at("/blame/causes").findValuesAsText("kind")).contains("STORED_ARTICLE");
    }
    assertThat(JSON.readTree(json).path("changed")).isNotEmpty();
  }

  @Test
  void an_outlet_that_objects_to_a_run_with_a_store_needs_the_store() throws IOException {
    Typed without = typed("audit", "contest", "run-0", "--source", "Sputnik");
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("expected its folder: --evidence STORE");
    done("audit", "contest", "run-0", "--source", "Sputnik", "--evidence", "store");
    assertThat(Files.readString(folder.resolve("run-0/contest-sputnik.html")))
        .contains("The run was linked with an evidence store.");
  }

  @Test
  void what_is_removed_is_cited_no_more() throws IOException {
    copy(folder.resolve("store"), folder.resolve("less"));
    done("evidence", "remove", "raqqa-rbss", "--evidence", "less");
    done("rerate", "run-1", "--evidence", "less", "--out", "without");
    assertThat(Files.readString(folder.resolve("run-1/assessments.jsonl")))
        .contains("\"raqqa-rbss\"");
    assertThat(Files.readString(folder.resolve("without/assessments.jsonl")))
        .doesNotContain("\"raqqa-rbss\"");
    Typed again = typed("evidence", "remove", "raqqa-rbss", "--evidence", "less");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("less:1: NO_ARTICLE the store has no article \"raqqa-rbss\"");
  }

  @Test
  void the_store_holds_no_words_that_no_evidence_needs() throws IOException {
    StringBuilder kept = new StringBuilder();
    for (String line : done("evidence", "export", "--evidence", "store").out().lines().toList()) {
      JsonNode article = JSON.readTree(line).path("article");
      kept.append(article.path("text").asText());
    }
    StringBuilder whole = new StringBuilder();
    for (String line : Files.readAllLines(folder.resolve("one/tagged.jsonl"))) {
      whole.append(JSON.readTree(line).path("article").path("text").asText());
    }
    assertThat(kept.toString().replace(" ", "").length())
        .isPositive()
        .isLessThan(whole.toString().replace(" ", "").length());
  }

  @Test
  void claims_are_found_by_word_place_and_day() {
    assertThat(
            done("evidence", "search", "uprising", "--place", "raqqa", "--evidence", "store").out())
        .contains("raqqa-newspaper  c5 not     2016-02-29")
        .contains("There is no uprising in Raqqa");
    assertThat(done("evidence", "search", "--day", "1999-01-01", "--evidence", "store").out())
        .isEqualTo("0 claims found.\n");
    assertThat(done("evidence", "show", "raqqa-rbss", "--evidence", "store").out())
        .contains("No ISIS fighters have changed sides in Raqqa");
    assertThat(typed("evidence", "search", "--evidence", "store").code()).isEqualTo(2);
    assertThat(done("evidence", "show", "water-fact-check", "--evidence", "store").out())
        .contains("refuted, said by ");
  }

  @Test
  void what_was_not_committed_is_not_there() throws Exception {
    Path store = own.resolve("store");
    copy(folder.resolve("store"), store);
    Map<String, String> taggers = taggers(store);
    try (StoreWriter writer = StoreWriter.open(store, taggers)) {
      assertThat(writer.remove("raqqa-rbss")).isTrue();
      writer.prepare();
    }
    try (StoreReader reader = StoreReader.open(store)) {
      assertThat(reader.info().articles()).isEqualTo(10);
      assertThat(reader.find("raqqa-rbss")).isPresent();
    }
  }

  @Test
  void a_run_that_was_killed_before_it_joined_joins_when_it_is_resumed() throws IOException {
    copy(folder.resolve("before-0"), folder.resolve("late"));
    assertThat(state("late")).isNotEqualTo(state("store"));
    for (int time = 0; time < 2; time++) {
      done(
          "classify",
          "part-0.jsonl",
          "--out",
          "run-0",
          "--evidence",
          "late",
          "--resume",
          "--progress",
          "none");
      assertThat(state("late")).isEqualTo(state("store"));
    }
  }

  @Test
  void one_writes_and_nobody_else_while_all_may_read() throws Exception {
    Path store = folder.resolve("store");
    try (StoreWriter writer = StoreWriter.open(store, taggers(store))) {
      Typed second = typed("classify", "part-0.jsonl", "--out", "second", "--evidence", "store");
      assertThat(second.code()).isEqualTo(2);
      assertThat(second.err()).contains("store:1: STORE_LOCKED");
      assertThat(folder.resolve("second")).doesNotExist();
      writer.remove("raqqa-rbss");
      assertThat(done("evidence", "stats", "--evidence", "store").out()).contains("articles  10\n");
    }
  }

  @Test
  void what_is_no_store_or_was_tagged_otherwise_is_refused() throws Exception {
    Path other = folder.resolve("other");
    try (StoreWriter writer = StoreWriter.open(other, Map.of("version", "0.0.1"))) {
      writer.commit();
    }
    Typed typed = typed("classify", "part-0.jsonl", "--out", "no", "--evidence", "other");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("other:1: STORE_TAGGERS").contains("evidence rebuild");
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve("notes/mine.txt"), "mine");
    assertThat(typed("evidence", "add", "one", "--evidence", "notes").err())
        .contains("notes:1: STORE_OCCUPIED");
    assertThat(typed("evidence", "add", "one", "--evidence", "notes/mine.txt").err())
        .contains("mine.txt:1: STORE_OCCUPIED this is a file");
    assertThat(typed("evidence", "stats", "--evidence", "nowhere").err())
        .contains("nowhere:1: NO_STORE");
  }

  @Test
  void a_later_revision_takes_the_place_of_an_earlier_one_in_whatever_order_they_come()
      throws IOException {
    Files.writeString(own.resolve("old.jsonl"), revision("old", "2021-07-02", "reopened"));
    Files.writeString(own.resolve("new.jsonl"), revision("new", "2021-07-03", "closed"));
    for (List<String> order : List.of(List.of("old", "new"), List.of("new", "old"))) {
      String store = "revised-" + order.get(0);
      for (String each : order) {
        done("evidence", "add", own.resolve(each + ".jsonl").toString(), "--evidence", store);
      }
      assertThat(done("evidence", "show", "new", "--evidence", store).out()).contains("closed");
      assertThat(typed("evidence", "show", "old", "--evidence", store).code()).isEqualTo(2);
    }
  }

  private static String revision(String id, String day, String what) {
    return """
        {"id":"%s","url":"https://paper.example/bridge","published":"%s","text":"The bridge in Arlen was %s on Thursday, the mayor said. Traffic was heavy."}
        """
        .formatted(id, day, what);
  }

  private static Map<String, String> taggers(Path store) throws Exception {
    try (StoreReader reader = StoreReader.open(store)) {
      return reader.info().taggers();
    }
  }

  private static String state(String store) {
    Matcher state =
        Pattern.compile("state +(\\w+)")
            .matcher(done("evidence", "stats", "--evidence", store).out());
    assertThat(state.find()).isTrue();
    return state.group(1);
  }

  private static Map<String, JsonNode> assessments(String run) throws IOException {
    Map<String, JsonNode> assessments = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(run).resolve("assessments.jsonl"))) {
      JsonNode assessment = JSON.readTree(line);
      ((ObjectNode) assessment.path("provenance")).remove("evidence");
      assessments.put(assessment.at("/article/id").asText(), assessment);
    }
    return assessments;
  }

  private static Typed done(String... words) {
    Typed typed = typed(words);
    assertThat(typed.code()).as(typed.err()).isZero();
    return typed;
  }

  private static Typed typed(String... words) {
    return Installed.in(folder).type(words);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
