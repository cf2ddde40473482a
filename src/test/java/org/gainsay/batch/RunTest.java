package org.gainsay.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.gainsay.Examples;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.article.Problem;
import org.gainsay.article.Reading;
import org.gainsay.article.RejectedException;
import org.gainsay.link.Dossier;
import org.gainsay.rate.OverrunException;
import org.gainsay.tag.TaggedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  private static final RunInfo INFO = new RunInfo(Map.of("Gainsay", "0"), Map.of("threads", 1));
  @TempDir Path folder;

  @Test
  void any_number_of_threads_writes_the_same_in_input_order() throws Exception {
    List<Reading> readings = new ArrayList<>();
    for (int number = 0; number < 200; number++) {
      readings.add(number % 7 == 3 ? rejected(number) : read("a" + number, "text " + number));
    }
    run(readings, 1, "one");
    run(readings, 8, "eight");
    for (String file : List.of("assessments.jsonl", "tagged.jsonl", "rejects.jsonl")) {
      assertThat(folder.resolve("eight").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
    assertThat(lines("one", "assessments.jsonl"))
        .hasSize(171)
        .startsWith("rated a0 of 171", "rated a1 of 171", "rated a2 of 171", "rated a4 of 171");
    assertThat(lines("one", "rejects.jsonl"))
        .hasSize(29)
        .startsWith(
            "{\"file\":\"f\",\"line\":3,\"code\":\"NOT_JSON\",\"message\":\"no\",\"raw\":\"raw\"}");
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
    run(List.of(read("a", "x"), rejected(2)), 1, "run");
    String manifest = Files.readString(folder.resolve("run/manifest.json"));
    assertThat(manifest)
        .isEqualToIgnoringWhitespace(
            """
            {"schema":"gainsay/manifest/1",
             "started":"2026-01-02T03:04:05Z","finished":"2026-01-02T03:04:05Z",
             "versions":{"Gainsay":"0"},"options":{"threads":1},
             "counts":{"read":2,"rated":1,"rejected":1,"warnings":0,
             "rejectedByCode":{"NOT_JSON":1}}}
            """);
  }

  @Test
  void a_folder_that_holds_anything_is_refused() throws Exception {
    Files.createDirectories(folder.resolve("run"));
    Files.writeString(folder.resolve("run/notes.txt"), "mine");
    assertThatThrownBy(() -> run(List.of(), 1, "run"))
        .isInstanceOf(OccupiedException.class)
        .hasMessageContaining("run is not an empty directory");
    assertThat(folder.resolve("run/notes.txt")).hasContent("mine");
  }

  @Test
  void nothing_to_read_makes_an_empty_run() throws Exception {
    assertThat(run(List.of(), 3, "run").read()).isZero();
    assertThat(folder.resolve("run/assessments.jsonl")).isEmptyFile();
    assertThat(folder.resolve("run/manifest.json")).isNotEmptyFile();
  }

  private Counts run(List<Reading> readings, int threads, String name)
      throws IOException, OccupiedException {
    Run<String> run = new Run<>(stages(), threads, CLOCK, new RunListener<>() {});
    Consumer<Consumer<Reading>> input = readings::forEach;
    return run.run(input, new RunFiles(folder.resolve(name)), INFO);
  }

  private static Stages<String> stages() {
    return new Stages<>(
        () -> RunTest::tag,
        RunTest::link,
        () -> RunTest::rate,
        assessment -> "rated " + assessment);
  }

  private static TaggedArticle tag(Article article) throws RejectedException {
    if (article.text().equals("refuse")) {
      throw new RejectedException("LANGUAGE_NOT_SUPPORTED", "no");
    }
    if (article.text().equals("break tagger")) {
      throw new IllegalStateException("broken");
    }
    if (article.text().hashCode() % 5 == 0) {
      LockSupport.parkNanos(2_000_000);
    }
    return Examples.tagged(article);
  }

  private static List<Dossier> link(List<TaggedArticle> articles) {
    return articles.stream()
        .map(
            article -> {
              Article counted =
                  Examples.article(
                      article.article().id() + " of " + articles.size(), article.article().text());
              return new Dossier(counted, article.outlet(), List.of(), List.of());
            })
        .toList();
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

  private static Reading read(String id, String text) {
    return new Reading.Read(Examples.article(id, text), "f", 1, "raw");
  }

  private static Reading revision(String id, String published) {
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
    return new Reading.Read(article, "f", 1, "raw");
  }

  private static Reading rejected(int line) {
    return new Reading.Rejected(new Problem("f", line, "NOT_JSON", "no"), "", "raw");
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
