package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  @TempDir Path folder;

  @Test
  void a_record_has_all_fields_of_the_contract() {
    String record =
        "{\"id\":\"a\",\"title\":\"Rain\",\"text\":\"It rained.\",\"outlet\":\"Vale Radio\","
            + "\"url\":\"https://vale.example/1\",\"published\":\"2016-02-29T23:30:00-05:00\","
            + "\"language\":\"en\",\"place\":\"Raqqa\",\"source\":{\"kind\":\"NEWS_AGENCY\","
            + "\"country\":\"SY\",\"state\":\"RU\",\"owner\":\"Vale Group\",\"allies\":[\"IR\"],"
            + "\"places\":[\"Raqqa\"],\"aliases\":[\"VR\"]}}";
    assertThat(Read.articles(Read.stdin(record)))
        .containsExactly(
            new Article(
                "a",
                "Rain",
                "It rained.",
                "Vale Radio",
                "https://vale.example/1",
                "2016-02-29T23:30:00-05:00",
                LocalDate.of(2016, 2, 29),
                "en",
                "Raqqa",
                new DeclaredSource(
                    "NEWS_AGENCY",
                    "SY",
                    "RU",
                    "Vale Group",
                    List.of("IR"),
                    List.of("Raqqa"),
                    List.of("VR"))));
  }

  @Test
  void an_article_without_an_id_has_the_hash_of_outlet_date_url_and_text() {
    Article article = Read.articles(Read.stdin("{\"text\":\"It rained.\"}")).get(0);
    Article later =
        Read.articles(Read.stdin("{\"text\":\"It rained.\",\"published\":\"2020-01-01\"}")).get(0);
    assertThat(article.id()).isEqualTo(ArticleIds.of("", "", "", "It rained.")).hasSize(16);
    assertThat(later.id()).isNotEqualTo(article.id());
  }

  @Test
  void json_may_be_lines_an_object_or_an_array() {
    assertThat(
            Read.lines(
                Read.stdin("{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"b\",\"text\":\"x\"}")))
        .containsExactly("-:1: a", "-:3: b");
    assertThat(Read.lines(Read.stdin("{\n \"id\": \"a\",\n \"text\": \"x\"\n}\n")))
        .containsExactly("-:1: a");
    String array =
        """

        [
         {"id": "a",
          "text": "[{"},
         {"id": "b", "text": "\\"}", "source": {"kind": "UNKNOWN"}}
        ]
        """;
    assertThat(Read.lines(Read.stdin(array))).containsExactly("-:3: a", "-:5: b");
    assertThat(Read.stdin("[]")).isEmpty();
  }

  @Test
  void a_broken_element_of_an_array_ends_where_the_next_one_begins() {
    String good = "{\"id\":\"b\",\"text\":\"x\"}";
    for (String broken :
        List.of(
            "{\"id\":\"a\",\"text\":\"no end}",
            "{\"id\":\"a\",\"text\":\"x\"",
            "{\"id\":\"a\" \"text\":\"x\"}",
            "{\"id\":\"a\",\"text\":[}",
            "{\"id\":\"a\",\"text\":\"x\"]",
            "nonsense",
            "{{\"text\":}")) {
      List<String> lines = Read.lines(Read.stdin("[\n" + broken + ",\n" + good + "\n]"));
      assertThat(lines).as(broken).hasSizeGreaterThan(1).endsWith("-:3: b");
      assertThat(lines.get(0)).as(broken).startsWith("-:2: NOT_JSON ");
    }
  }

  @Test
  void an_array_without_its_end_is_reported() {
    assertThat(Read.lines(Read.stdin("[{\"id\":\"a\",\"text\":\"x\"},\n")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("-:1: a"),
            line -> assertThat(line).startsWith("-:2: NOT_JSON the array has no end"));
  }

  @Test
  void csv_has_the_same_columns_and_joins_lists() {
    String csv =
        """
        id,text,source.kind,source.places,published
        a,"It rained,
        he said: ""hard"".",NEWS_AGENCY,Raqqa| Aleppo,2016-02-29
        b,Sun,,,
        """
            .replace("\n", "\r\n");
    List<Reading> readings = Read.stdin(csv);
    assertThat(Read.lines(readings)).containsExactly("-:2: a", "-:4: b");
    Article first = Read.articles(readings).get(0);
    assertThat(first.text()).isEqualTo("It rained,\r\nhe said: \"hard\".");
    assertThat(first.source().places()).containsExactly("Raqqa", "Aleppo");
    assertThat(first.day()).isEqualTo(LocalDate.of(2016, 2, 29));
  }

  @Test
  void a_bad_row_harms_no_other() {
    String csv = "id;text\na;\"open\nb;x\nc;\"x\"y\nd\ne;\n;\nf;\"x\ny\"\n";
    assertThat(Read.lines(Read.stdin(csv)))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("-:2: BAD_CSV "),
            line -> assertThat(line).isEqualTo("-:3: b"),
            line -> assertThat(line).startsWith("-:4: BAD_CSV "),
            line -> assertThat(line).startsWith("-:5: BAD_CSV the row has 1 cells (expected 2"),
            line -> assertThat(line).startsWith("-:6: EMPTY_TEXT "),
            line -> assertThat(line).startsWith("-:7: EMPTY_TEXT "),
            line -> assertThat(line).isEqualTo("-:8: f"));
  }

  @Test
  void a_csv_file_whose_header_names_no_text_is_rejected_once() throws IOException {
    Files.writeString(folder.resolve("f.csv"), "id,body\na,x\nb,y\n");
    assertThat(Read.lines(Read.files(folder, "f.csv")))
        .singleElement()
        .asString()
        .startsWith("f.csv:1: BAD_CSV the header names neither text nor html");
  }

  @Test
  void a_text_file_is_the_text_whole() throws IOException {
    Files.writeString(folder.resolve("f.txt"), "\ufeffRain\r\n\r\n{\"It\": 1}\n");
    Article article = Read.articles(Read.files(folder, "f.txt")).get(0);
    assertThat(article.text()).isEqualTo("Rain\r\n\r\n{\"It\": 1}\n");
    assertThat(article.title()).isEmpty();
  }

  @Test
  void a_byte_order_mark_and_gzip_do_not_matter() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("\ufeff{\"id\":\"a\",\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("anything"), bytes.toByteArray());
    Files.write(folder.resolve("f.jsonl.gz"), bytes.toByteArray());
    assertThat(Read.lines(Read.files(folder, "anything"))).containsExactly("anything:1: a");
    assertThat(Read.lines(Read.files(folder, "f.jsonl.gz"))).containsExactly("f.jsonl.gz:1: a");
  }

  @Test
  void an_html_field_becomes_text_and_title() {
    Article article =
        Read.articles(Read.stdin("{\"html\":\"<h1>Rain</h1><p>It <b>rained</b>.<p>Hard.\"}"))
            .get(0);
    assertThat(article.title()).isEqualTo("Rain");
    assertThat(article.text()).isEqualTo("It rained.\nHard.");
  }
}
