package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GainsayTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private boolean progress;
  private InputStream in = new ByteArrayInputStream(new byte[0]);

  @BeforeEach
  void three_articles_two_of_them_good() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"a","text":"It rained."}
        {"id":"b","text":"Es regnete.","language":"de"}
        {"id":"c","text":"It snowed.","plaec":"Vale"}
        """);
    Files.writeString(folder.resolve("one.jsonl"), "{\"id\":\"a\",\"text\":\"It rained.\"}\n");
  }

  @Test
  void classify_writes_a_run_and_says_what_came_of_it() {
    assertThat(gainsay("classify", "news.jsonl", "--out", "run", "--threads", "2")).isEqualTo(4);
    assertThat(out)
        .hasToString(
            """
        table of [a, c] {CANNOT_BE_JUDGED=1, DOUBTFUL=1}
        3 read, 2 rated, 1 rejected, 1 warnings. Everything is in run.
        """);
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("news.jsonl:3: UNKNOWN_FIELD \"plaec\""),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "news.jsonl:2: LANGUAGE_NOT_SUPPORTED the language is de (expected en)"));
    assertThat(folder.resolve("run/assessments.jsonl")).hasContent("a\nc");
    assertThat(folder.resolve("run/manifest.json"))
        .content()
        .contains("\"inputs\" : [ \"news.jsonl\" ]", "\"rules\" : \"0123\"", "\"Drools\"");
  }

  @Test
  void classify_without_rejects_is_done() {
    assertThat(gainsay("classify", "one.jsonl", "--out", "run", "--progress", "none")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void classify_refuses_a_folder_that_holds_a_run() {
    gainsay("classify", "one.jsonl", "--out", "run");
    assertThat(gainsay("classify", "one.jsonl", "--out", "run")).isEqualTo(2);
    assertThat(err.toString())
        .contains(":1: RUN_OCCUPIED the folder holds a run (expected an empty");
  }

  @Test
  void classify_resumes_restarts_and_says_what_to_do_else() {
    gainsay("classify", "one.jsonl", "--out", "run");
    assertThat(gainsay("classify", "one.jsonl", "--out", "run", "--resume")).isZero();
    assertThat(gainsay("classify", "news.jsonl", "--out", "run", "--resume")).isEqualTo(2);
    assertThat(err.toString())
        .contains("run:1: RUN_CHANGED inputs: one.jsonl when the run began, now news.jsonl");
    assertThat(gainsay("classify", "news.jsonl", "--out", "run", "--restart")).isEqualTo(4);
    assertThat(gainsay("classify", "one.jsonl", "--out", "x", "--restart", "--resume"))
        .isEqualTo(2);
  }

  @Test
  void classify_fails_where_an_article_is_rated_lower_than_asked_for() throws IOException {
    Files.writeString(folder.resolve("c.jsonl"), "{\"id\":\"c\",\"text\":\"It snowed.\"}\n");
    assertThat(gainsay("classify", "c.jsonl", "--out", "a", "--fail-below", "3")).isEqualTo(3);
    assertThat(gainsay("classify", "c.jsonl", "--out", "b", "--fail-below", "doubtful")).isZero();
    assertThat(gainsay("classify", "one.jsonl", "--out", "c", "--fail-below", "1")).isZero();
    assertThat(gainsay("classify", "news.jsonl", "--out", "d", "--fail-below", "3")).isEqualTo(4);
  }

  @Test
  void classify_stops_where_too_many_are_rejected() {
    assertThat(gainsay("classify", "news.jsonl", "--out", "run", "--max-errors", "0")).isEqualTo(5);
    assertThat(err.toString()).contains("Stopped: too many records are rejected.");
    assertThat(gainsay("classify", "news.jsonl", "--out", "run", "--resume")).isEqualTo(4);
    assertThat(gainsay("classify", "news.jsonl", "--out", "x", "--max-errors", "33%")).isEqualTo(5);
    assertThat(gainsay("classify", "news.jsonl", "--out", "y", "--max-errors", "34%")).isEqualTo(4);
  }

  @Test
  void a_dry_run_reads_everything_and_writes_nothing() {
    assertThat(gainsay("classify", "news.jsonl", "--out", "run", "--dry-run")).isZero();
    assertThat(out.toString())
        .startsWith("3 read, 3 to be rated, 0 rejected, 1 warnings,")
        .endsWith("Nothing was written.\n");
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void a_list_names_inputs() throws IOException {
    Files.writeString(folder.resolve("list.txt"), "one.jsonl\n\n");
    assertThat(gainsay("tag", "--files-from", "list.txt")).isZero();
    in = new ByteArrayInputStream("one.jsonl".getBytes(StandardCharsets.UTF_8));
    assertThat(gainsay("tag", "--files-from", "-")).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"id\":\"a\""));
    assertThat(gainsay("tag", "-", "--files-from", "-")).isEqualTo(2);
    assertThat(gainsay("tag", "--files-from", "none.txt")).isEqualTo(2);
  }

  @Test
  void all_inputs_that_do_not_exist_are_named_before_anything_is_written() {
    assertThat(gainsay("classify", "x.jsonl", "one.jsonl", "y/*.txt", "--out", "run")).isEqualTo(2);
    assertThat(err.toString())
        .contains("x.jsonl:1: NO_SUCH_FILE", "y/*.txt:1: GLOB_MATCHES_NOTHING");
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void standard_input_is_an_input() {
    in = new ByteArrayInputStream("It rained.".getBytes(StandardCharsets.UTF_8));
    assertThat(gainsay("tag", "-")).isZero();
    assertThat(out.toString()).startsWith("{\"id\":\"");
  }

  @Test
  void tag_prints_one_line_an_article_rejected_ones_too() {
    assertThat(gainsay("tag", "news.jsonl")).isEqualTo(4);
    assertThat(out.toString().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"id\":\"a\","
                            + "\"sentences\":[{\"start\":0,\"end\":1,\"boilerplate\":false,"
                            + "\"in\":\"text\"}],"
                            + "\"names\":[{\"start\":0,\"end\":1,\"type\":\"LOCATION\","
                            + "\"in\":\"text\"}],"
                            + "\"attributions\":[{\"source\":null,"
                            + "\"cue\":{\"start\":0,\"end\":1,\"in\":\"text\"},"
                            + "\"content\":{\"start\":0,\"end\":1,\"in\":\"text\"}}],"
                            + "\"claims\":[{\"start\":0,\"end\":1,\"posture\":\"REPORTED\","
                            + "\"negated\":false,\"day\":\"2016-02-29\",\"places\":[\"Raqqa\"],"
                            + "\"in\":\"text\"}]}"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"id\":\"b\",\"rejected\":\"LANGUAGE_NOT_SUPPORTED\","
                            + "\"message\":\"the language is de (expected en)\"}"),
            line -> assertThat(line).startsWith("{\"id\":\"c\","));
  }

  @Test
  void explain_needs_no_id_where_there_is_one_article() {
    assertThat(gainsay("explain", "one.jsonl", "--claim", "2")).isZero();
    assertThat(out).hasToString("explained a 2\n");
  }

  @Test
  void explain_asks_which_article_is_meant() {
    assertThat(gainsay("explain", "news.jsonl")).isEqualTo(2);
    assertThat(err.toString()).contains("choose one with --article ID (expected one of a, c)");
    assertThat(gainsay("explain", "news.jsonl", "--article", "b")).isEqualTo(2);
    assertThat(err.toString()).contains("--article b is not among the rated articles");
    assertThat(gainsay("explain", "news.jsonl", "--article", "c")).isEqualTo(4);
    assertThat(out).hasToString("explained c\n");
  }

  @Test
  void explain_explains_an_article_of_a_run() throws IOException {
    gainsay("classify", "news.jsonl", "--out", "run");
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    assertThat(gainsay("explain", "run", "--article", "c")).isZero();
    assertThat(out).hasToString("explained c\n");
    assertThat(err.toString()).isEmpty();
    Files.writeString(folder.resolve("run/assessments.jsonl"), "other\n");
    assertThat(gainsay("explain", "run", "--article", "c")).isZero();
    assertThat(err.toString()).startsWith("Since this run, rules, sources or Gainsay have changed");
  }

  @Test
  void explain_refuses_a_run_that_was_not_finished() throws IOException {
    gainsay("classify", "one.jsonl", "--out", "run");
    Files.delete(folder.resolve("run/manifest.json"));
    assertThat(gainsay("explain", "run")).isEqualTo(2);
    assertThat(err.toString()).startsWith("run:1: RUN_UNFINISHED").contains("--resume");
  }

  @Test
  void progress_at_a_terminal_leaves_standard_output_alone() {
    progress = true;
    assertThat(gainsay("explain", "one.jsonl")).isZero();
    assertThat(out).hasToString("explained a\n");
  }

  @Test
  void bad_rules_are_shown_as_they_are() throws IOException {
    Files.createDirectories(folder.resolve("bad"));
    assertThat(gainsay("tag", "one.jsonl", "--rules", "bad")).isEqualTo(2);
    assertThat(err).hasToString("bad/a.drl:3: SYNTAX no rule (expected a rule)\n");
    assertThat(gainsay("tag", "one.jsonl", "--rules", "none")).isEqualTo(2);
    assertThat(err.toString()).contains("--rules none is not a folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "classify",
        "classify one.jsonl",
        "--nonsense",
        "clasify x",
        "tag",
        "tag one.jsonl --threads 0",
        "tag one.jsonl --threads many",
        "explain",
        "demo more",
        "evaluate",
        "evaluate verbs",
        "evaluate names x.conll --show -1",
        "evaluate names x.conll --data y",
        "evaluate names x.conll --folds 3",
        "evaluate relations --train y.csv",
        "evaluate relations x.csv --folds 1",
        "train --only",
        "train --out rules/..",
        "tag one.jsonl --models none",
        "classify one.jsonl --out run --max-errors many",
        "classify one.jsonl --out run --timeout never",
        "classify one.jsonl --out run --timeout 0",
        "classify one.jsonl --out run --fail-below LOW",
        "classify one.jsonl --out run --fail-below 6",
        "classify one.jsonl --out run --progress loud"
      })
  void misuse_ends_with_2_and_a_hint(String line) {
    assertThat(gainsay(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("gainsay: ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_word_that_is_nearly_a_command_is_recognised() {
    gainsay("clasify", "x");
    assertThat(err.toString()).contains("Did you mean: classify", "Try: gainsay --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo", "classify", "explain", "tag", "evaluate", "train", "bench"})
  void every_command_has_help_with_examples_and_exit_codes(String command) {
    String[] arguments = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "-h"};
    assertThat(gainsay(arguments)).isZero();
    assertThat(out.toString()).contains("Usage: gainsay", "Example", "Exit codes:", "rejected");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void the_version_names_what_takes_part() {
    assertThat(gainsay("--version")).isZero();
    assertThat(out.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("Gainsay \\d+\\.\\d+\\.\\d+.*"),
            line -> assertThat(line).matches("Drools \\d+.*"),
            line -> assertThat(line).matches("OpenNLP \\d+.*"),
            line -> assertThat(line).matches("Java \\d+.*"),
            line -> assertThat(line).isEqualTo("rules 0123"));
  }

  @Test
  void an_internal_error_is_one_line_unless_the_details_are_asked_for() throws IOException {
    gainsay("classify", "one.jsonl", "--out", "run");
    Files.writeString(folder.resolve("run/tagged.jsonl"), "broken\n");
    assertThat(gainsay("explain", "run")).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("gainsay: internal error: ");
    assertThat(gainsay("explain", "run", "--debug")).isEqualTo(1);
    assertThat(err.toString()).contains("\tat org.gainsay.");
  }

  private int gainsay(String... arguments) {
    Console console =
        new Console(
            new PrintWriter(out), new PrintWriter(err), in, false, progress, folder, folder);
    int code = Gainsay.run(console, new FakeEngine(), arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }
}
