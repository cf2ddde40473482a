package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code, with the place that it names. */
class ProblemsTest {
  private static final String GOOD = "{\"id\":\"a\",\"text\":\"It rained.\"}\n";
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          no json at all              | NOT_JSON
          {"id":"x","text":"It rained | NOT_JSON
          {"id":"x","text":"y"} {}    | NOT_JSON
          {"text":"y","text":"z"}     | NOT_JSON
          [1, 2]                      | NOT_JSON
          17                          | NOT_JSON
          {"id":"x","title":"Rain"}   | NO_TEXT
          {"id":"x","text":null}      | NO_TEXT
          {"id":"x","text":" "}       | EMPTY_TEXT
          {"html":"<nav>Home</nav>"}  | EMPTY_TEXT
          {"text":"y","id":7}         | BAD_FIELD_TYPE
          {"text":["y"]}              | BAD_FIELD_TYPE
          {"text":"y","source":"me"}  | BAD_FIELD_TYPE
          {"text":"y","source":{"places":"Raqqa"}} | BAD_FIELD_TYPE
          {"text":"y","source":{"places":[7]}}     | BAD_FIELD_TYPE
          {"text":"y","published":"29.2.2016"}     | BAD_DATE
          {"text":"y","published":"2015-02-29"}    | BAD_DATE
          {"text":"y","published":"2016-02-29T10:00:00"} | BAD_DATE
          {"text":"y","published":"+12016-02-29"}  | BAD_DATE
          {"text":"y","source":{"kind":"news_agency"}}   | BAD_SOURCE_KIND
          {"text":"half \\ud83d of it"}            | BAD_UNICODE
          """)
  void a_bad_record_is_named_by_its_line_and_harms_no_other(String record, String code)
      throws IOException {
    Files.writeString(folder.resolve("f.jsonl"), GOOD + record + "\n" + GOOD.replace("a", "b"));
    List<Reading> readings = Read.files(folder, "f.jsonl");
    assertThat(Read.lines(readings)).hasSize(3);
    assertThat(Read.lines(readings).get(0)).isEqualTo("f.jsonl:1: a");
    assertThat(Read.lines(readings).get(1)).startsWith("f.jsonl:2: " + code + " ");
    assertThat(Read.lines(readings).get(1)).contains("(expected ");
    assertThat(((Reading.Rejected) readings.get(1)).raw()).isEqualTo(record);
    assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void all_that_is_wrong_with_a_record_is_said_at_once() {
    String record = "{\"text\":7,\"published\":\"soon\",\"source\":{\"kind\":\"NEWS_AGENC\"}}";
    assertThat(Read.lines(Read.stdin(record)).get(0))
        .startsWith("-:1: BAD_FIELD_TYPE \"text\" is of type number (expected a string)")
        .contains("also BAD_DATE \"published\": \"soon\" is no date")
        .contains("also BAD_SOURCE_KIND")
        .endsWith("(expected a kind, did you mean \"NEWS_AGENCY\"?)");
  }

  @Test
  void an_unknown_field_is_named_and_the_article_is_read() throws IOException {
    Files.writeString(
        folder.resolve("f.jsonl"),
        """
        {"id":"a","txet":"","text":"y"}
        {"id":"b","text":"y","source":{"knd":""},"txet":""}
        """);
    assertThat(Read.lines(Read.files(folder, "f.jsonl")))
        .containsExactly(
            "f.jsonl:1: UNKNOWN_FIELD \"txet\" is left out"
                + " (expected a field of the contract, did you mean \"text\"?)",
            "f.jsonl:1: a",
            "f.jsonl:2: UNKNOWN_FIELD \"source.knd\" is left out"
                + " (expected a field of the contract, did you mean \"kind\"?)",
            "f.jsonl:2: b");
  }

  @Test
  void the_offset_of_a_malformed_byte_counts_from_the_beginning_of_the_file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(GOOD.getBytes(StandardCharsets.UTF_8));
    bytes.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
    int offset = bytes.size();
    bytes.write(0xe4);
    bytes.write("\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.write(GOOD.replace("a", "b").getBytes(StandardCharsets.UTF_8));
    List<String> lines = Read.lines(Read.stdin(bytes.toByteArray()));
    assertThat(lines.get(1)).startsWith("-:2: MALFORMED_UTF8 byte 0xE4 at offset " + offset + " ");
    assertThat(lines).hasSize(3);
  }

  @Test
  void an_id_is_used_once() throws IOException {
    Files.writeString(folder.resolve("f.jsonl"), GOOD + GOOD);
    assertThat(Read.lines(Read.files(folder, "f.jsonl")))
        .containsExactly(
            "f.jsonl:1: a",
            "f.jsonl:2: DUPLICATE_ID the id is also that of f.jsonl:1"
                + " (expected one article an id)");
  }

  @Test
  void what_is_too_large_is_left_out_and_the_next_is_read() {
    String large = "{\"text\":\"" + "x".repeat(Chunk.LARGEST) + "\"}\n";
    assertThat(Read.lines(Read.stdin(GOOD + large + GOOD)))
        .containsExactly(
            "-:1: a", "-:2: TOO_LARGE more than 16 MiB (expected one article)", "-:3: a");
  }

  @Test
  void a_name_that_is_none_for_its_length_is_refused() {
    String tooLong = "x".repeat(1001);
    String record =
        "{\"text\":\"Rain.\",\"outlet\":\"%s\",\"source\":{\"aliases\":[\"%s\"]}}\n"
            .formatted(tooLong, tooLong);
    String page = "{\"html\":\"<meta property='og:site_name' content='%s'><p>Rain.</p>\"}\n";
    assertThat(Read.lines(Read.stdin(record + page.formatted(tooLong) + GOOD)))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("-:1: TOO_LONG \"outlet\" has 1,001 characters (expected a name, ")
                    .contains("also TOO_LONG \"source.aliases\" has"),
            line -> assertThat(line).startsWith("-:2: TOO_LONG \"outlet\""),
            line -> assertThat(line).isEqualTo("-:3: a"));
  }

  @Test
  void inputs_that_do_not_exist_are_named() {
    assertThat(Read.lines(Read.files(folder, "none.jsonl", "none/*.txt")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("none.jsonl:1: NO_SUCH_FILE "),
            line -> assertThat(line).startsWith("none/*.txt:1: GLOB_MATCHES_NOTHING "));
  }

  @Test
  void a_damaged_gzip_gives_what_comes_before_the_damage() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(GOOD.repeat(20_000).getBytes(StandardCharsets.UTF_8));
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    List<String> lines = Read.lines(Read.stdin(half));
    assertThat(lines).hasSizeGreaterThan(1000);
    assertThat(lines.get(lines.size() - 1)).startsWith("-:1: BAD_GZIP ");
  }

  @Test
  void every_code_is_explained() {
    assertThat(ProblemCode.values())
        .allSatisfy(code -> assertThat(code.explanation()).matches("[A-Z].*\\."));
  }
}
