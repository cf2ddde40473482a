package org.gainsay.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.gainsay.Examples;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.link.Dossier;
import org.gainsay.rate.OverrunException;
import org.gainsay.rule.Label;
import org.gainsay.tag.TaggedArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  private static final RunInfo INFO =
      new RunInfo(
          List.of("classify"),
          Map.of("Gainsay", "0"),
          Map.of("threads", 1),
          Map.of("rules/a.drl", "4567"),
          Map.of("rules", "0123"),
          Map.of("1/rules/a.drl", "rule".getBytes(UTF_8)));
  private static volatile boolean deaf = true;

  @TempDir Path folder;

  @AfterAll
  static void let_go() {
    deaf = false;
  }

  @Test
  void any_number_of_threads_writes_the_same_in_input_order() throws Exception {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < 200; number++) {
      readings.add(number % 7 == 3 ? rejected(number) : read("a" + number, "text " + number));
    }
    run(readings, 1, "one");
    run(readings, 8, "eight");
    for (String file :
        List.of("assessments.jsonl", "assessments.sha256", "tagged.jsonl", "rejects.jsonl")) {
      assertThat(folder.resolve("eight").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
    assertThat(lines("one", "assessments.jsonl"))
        .hasSize(171)
        .startsWith("rated a0 of 171", "rated a1 of 171", "rated a2 of 171", "rated a4 of 171");
    assertThat(lines("one", "rejects.jsonl"))
        .hasSize(29)
        .startsWith(
            "{\"file\":\"f\",\"line\":3,\"offset\":7,\"code\":\"NOT_JSON\",\"message\":\"no\",\"raw\":\"raw\"}");
  }

  @Test
  void what_a_stage_refuses_or_breaks_on_is_rejected_and_the_rest_is_rated() throws Exception {
    Counts counts =
        run(
            List.of(
                read("a", "x"),
                read("b", "refuse"),
                read("c", "break tagger"),
                read("d", "break rater"),
                read("f", "combine all with all"),
                read("a", "again"),
                read("e", "y")),
            2,
            "run");
    assertThat(lines("run", "assessments.jsonl")).containsExactly("rated a of 4", "rated e of 4");
    assertThat(codes("run"))
        .containsExactly(
            "LANGUAGE_NOT_SUPPORTED",
            "PROCESSING_FAILED",
            "PROCESSING_FAILED",
            "RULES_TIMEOUT",
            "DUPLICATE_ID");
    assertThat(counts.read()).isEqualTo(7).isEqualTo(counts.rated() + counts.rejected());
  }

  @Test
  void an_earlier_revision_is_left_out_and_is_no_failure() throws Exception {
    Counts counts =
        run(
            List.of(
                revision("a", "2016-03-01"),
                revision("b", "2016-03-03"),
                revision("c", "2016-03-02")),
            2,
            "run");
    assertThat(lines("run", "assessments.jsonl")).containsExactly("rated b of 1");
    assertThat(lines("run", "tagged.jsonl")).hasSize(1);
    assertThat(codes("run")).containsExactly("SUPERSEDED", "SUPERSEDED");
    assertThat(counts.failed()).isZero();
    assertThat(counts.superseded()).isEqualTo(2);
  }

  @Test
  void the_manifest_says_what_was_run_and_what_came_of_it() throws Exception {
    List<Reading> readings = List.of(read("a", "x"), rejected(2), new Reading.Ended("f", 12, "ab"));
    run(readings, 1, "run");
    String manifest = Files.readString(folder.resolve("run/manifest.json"));
    assertThat(manifest.replaceAll("\"[0-9a-f]{64}\"", "\"#\""))
        .isEqualToIgnoringWhitespace(
            """
            {"schema":"gainsay/manifest/1",
             "started":"2026-01-02T03:04:05Z","finished":"2026-01-02T03:04:05Z","resumed":0,
             "command":["classify"],"versions":{"Gainsay":"0"},"options":{"threads":1},
             "conditions":{"rules":"0123"},
             "inputs":[{"file":"f","bytes":12,"sha256":"ab"}],"files":{"rules/a.drl":"4567"},
             "counts":{"read":2,"rated":1,"rejected":1,"warnings":0,
             "rejectedByCode":{"NOT_JSON":1},"labels":{"DOUBTFUL":1},"capped":0},
             "seconds":{"tagging":0.0,"linking":0.0,"rating":0.0},
             "chain":"#",
             "outputs":{"assessments.jsonl":"#","assessments.sha256":"#",
             "rejects.jsonl":"#","rules/1/rules/a.drl":"#","tagged.jsonl":"#"},
             "seal":"#"}
            """);
  }

  @Test
  void the_chain_covers_each_line_and_all_before_it_and_the_manifest_every_file() throws Exception {
    run(List.of(read("a", "x"), read("b", "y"), rejected(3)), 2, "run");
    String one = sha256("0".repeat(64) + "rated a of 2");
    String two = sha256(one + "rated b of 2");
    assertThat(lines("run", "assessments.sha256")).containsExactly(one, two);
    String text = Files.readString(folder.resolve("run/manifest.json"));
    Manifest manifest = Json.read(text, Manifest.class).orElseThrow();
    assertThat(manifest.chain()).isEqualTo(two);
    assertThat(manifest.outputs())
        .containsEntry("rejects.jsonl", Seal.hash(folder.resolve("run/rejects.jsonl")))
        .containsEntry("rules/1/rules/a.drl", sha256("rule"));
    assertThat(manifest.seal()).isEqualTo(sha256(text.replace(manifest.seal(), "")));
    assertThat(Seal.isWhole(text)).isTrue();
    assertThat(Seal.isWhole(text.replace("2026", "2025"))).isFalse();
  }

  private static String sha256(String text) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(hash);
  }

  @Test
  void a_complete_run_holds_its_files_and_nothing_else() throws Exception {
    run(List.of(read("a", "x")), 1, "run");
    try (Stream<Path> files = Files.list(folder.resolve("run"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "assessments.jsonl",
              "assessments.sha256",
              "tagged.jsonl",
              "rejects.jsonl",
              "rules",
              "manifest.json");
    }
  }

  @Test
  void a_folder_that_holds_anything_is_refused() throws Exception {
    Files.createDirectories(folder.resolve("run"));
    Files.writeString(folder.resolve("run/notes.txt"), "mine");
    assertThatThrownBy(() -> run(List.of(), 1, "run"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("run:1: RUN_OCCUPIED the folder holds notes.txt");
    assertThat(folder.resolve("run/notes.txt")).hasContent("mine");
  }

  @Test
  void an_article_that_takes_too_long_costs_its_own_time_and_no_other_article() throws Exception {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      readings.add(read("a" + number, number % 20 == 5 ? "deaf" : "text"));
    }
    RunSettings settings =
        new RunSettings(2, Start.NEW, Optional.of(Duration.ofSeconds(3)), ErrorLimit.NONE);
    RunResult result =
        new Run<>(stages(), List.of(), settings, CLOCK, new RunListener<String>() {})
            .run(readings::forEach, new RunFiles(folder.resolve("run")), INFO);
    assertThat(result.counts().rated()).isEqualTo(38);
    assertThat(codes("run")).containsExactly("TIMEOUT", "TIMEOUT");
    assertThat(lines("run", "rejects.jsonl").get(0))
        .contains("tagging it took more than 3.0 s (expected less; --timeout allows more)");
  }

  @Test
  void a_run_stops_where_too_many_are_rejected() throws Exception {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      readings.add(number % 10 == 9 ? rejected(number) : read("a" + number, "text"));
    }
    RunSettings three = new RunSettings(2, Start.NEW, Optional.empty(), new ErrorLimit(3, false));
    RunSettings ten = new RunSettings(2, Start.RESUME, Optional.empty(), new ErrorLimit(10, true));
    RunFiles files = new RunFiles(folder.resolve("run"));
    RunListener<String> nobody = new RunListener<>() {};
    assertThat(
            new Run<>(stages(), List.of(), three, CLOCK, nobody)
                .run(readings::forEach, files, INFO)
                .ending())
        .isEqualTo(RunResult.Ending.TOO_MANY_REJECTED);
    assertThat(files.manifest()).doesNotExist();
    assertThat(
            new Run<>(stages(), List.of(), ten, CLOCK, nobody)
                .run(readings::forEach, files, INFO)
                .ending())
        .isEqualTo(RunResult.Ending.COMPLETE);
  }

  @Test
  void nothing_to_read_makes_an_empty_run() throws Exception {
    assertThat(run(List.of(), 3, "run").read()).isZero();
    assertThat(folder.resolve("run/assessments.jsonl")).isEmptyFile();
    assertThat(folder.resolve("run/manifest.json")).isNotEmptyFile();
  }

  private Counts run(List<Reading> readings, int threads, String name)
      throws IOException, RefusedException {
    RunSettings settings = RunSettings.of(threads);
    return new Run<>(stages(), List.of(), settings, CLOCK, new RunListener<String>() {})
        .run(readings::forEach, new RunFiles(folder.resolve(name)), INFO)
        .counts();
  }

  static Stages<String> stages() {
    return new Stages<>(
        () -> RunTest::tag,
        RunTest::link,
        () -> RunTest::rate,
        assessment -> "rated " + assessment,
        assessment -> Label.DOUBTFUL);
  }

  private static TaggedArticle tag(Article article) throws RejectedException {
    if (article.text().equals("refuse")) {
      throw new RejectedException("LANGUAGE_NOT_SUPPORTED", "no");
    }
    if (article.text().equals("break tagger")) {
      throw new IllegalStateException("broken");
    }
    if (article.text().equals("deaf")) {
      // does not heed interrupts
      while (deaf) {
        LockSupport.parkNanos(1_000_000);
      }
    }
    if (article.text().hashCode() % 5 == 0) {
      LockSupport.parkNanos(2_000_000);
    }
    return Examples.tagged(article);
  }

  private static Linked link(List<TaggedArticle> articles) {
    return article -> {
      String id = article.article().id() + " of " + articles.size();
      Article counted = Examples.article(id, article.article().text());
      return new Dossier(counted, article.outlet(), List.of(), List.of());
    };
  }

  private static String rate(Dossier dossier) {
    if (dossier.article().text().equals("break rater")) {
      throw new IllegalStateException("broken");
    }
    if (dossier.article().text().equals("combine all with all")) {
      throw new OverrunException("RULES_TIMEOUT", "too long");
    }
    return dossier.article().id();
  }

  static Reading read(String id, String text) {
    return new Reading.Read(Examples.article(id, text), "f", 1, 0, "raw");
  }

  static Reading revision(String id, String published) {
    Article article =
        new Article(
            id,
            "",
            "x",
            "",
            "u",
            published,
            java.time.LocalDate.parse(published),
            "",
            "",
            DeclaredSource.NONE);
    return new Reading.Read(article, "f", 1, 0, "raw");
  }

  static Reading rejected(int line) {
    return new Reading.Rejected(new Problem("f", line, "NOT_JSON", "no"), 7, "", "raw");
  }

  private List<String> lines(String run, String file) throws IOException {
    return Files.readAllLines(folder.resolve(run).resolve(file));
  }

  private List<String> codes(String run) throws IOException {
    List<String> codes = new ArrayList<>();
    for (String line : lines(run, "rejects.jsonl")) {
      JsonNode node = new JsonMapper().readTree(line);
      codes.add(node.path("code").textValue());
    }
    return codes;
  }
}
