package org.gainsay.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  private static final byte[] PAGE =
      "<title>Vale</title><article><p>It rained in Vale.</p></article>".getBytes(UTF_8);

  @TempDir Path folder;

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("news/b.jsonl", "{\"id\":\"b\",\"text\":\"x\"}\nno\n".getBytes(UTF_8));
    files.put("news/a.html", PAGE);
    files.put("news/c.txt.gz", Archives.gzip("It snowed.".getBytes(UTF_8)));
    files.put("news/picture.png", new byte[] {1, 2, 3});
    files.put("news/.hidden.txt", "x".getBytes(UTF_8));
    return files;
  }

  @Test
  void the_files_of_a_zip_are_read_in_their_order_there() throws IOException {
    read("all.zip", Archives.zip(files()));
  }

  @Test
  void the_files_of_a_tar_are_read_in_their_order_there_also_where_it_is_compressed()
      throws IOException {
    read("all.tar", Archives.tar(files()));
    read("all.tgz", Archives.gzip(Archives.tar(files())));
  }

  private void read(String name, byte[] archive) throws IOException {
    Files.write(folder.resolve(name), archive);
    List<Reading> readings = Read.files(folder, name);
    assertThat(Read.articles(readings))
        .extracting(Article::text)
        .containsExactly("x", "It rained in Vale.", "It snowed.");
    assertThat(Read.lines(readings))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(name + "/news/b.jsonl:1: b"),
            line -> assertThat(line).startsWith(name + "/news/b.jsonl:2: NOT_JSON"),
            line -> assertThat(line).startsWith(name + "/news/a.html:1: "),
            line -> assertThat(line).startsWith(name + "/news/c.txt.gz:1: "),
            line -> assertThat(line).startsWith(name + "/news/picture.png:1: SKIPPED_FILE"));
  }

  @Test
  void a_folder_reads_its_archives() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.write(folder.resolve("news/all.zip"), Archives.zip(files()));
    assertThat(Read.articles(Read.files(folder, "news"))).hasSize(3);
  }

  @Test
  void an_archive_that_ends_too_early_says_so_and_gives_what_is_before() throws IOException {
    byte[] tar = Archives.tar(files());
    List<Reading> readings = Read.stdin(Arrays.copyOf(tar, 1700));
    assertThat(Read.articles(readings)).extracting(Article::id).contains("b");
    assertThat(Read.lines(readings)).anyMatch(line -> line.contains(": BAD_ARCHIVE "));
  }

  @Test
  void pages_of_a_crawl_are_read_with_their_address_and_character_set() {
    byte[] warc =
        Archives.joined(
            List.of(
                Archives.response("https://vale.example/a", 200, "text/html", PAGE),
                Archives.response("https://vale.example/b", 404, "text/html", PAGE),
                Archives.response("https://vale.example/c", 200, "image/png", PAGE),
                Archives.response(
                    "https://vale.example/d",
                    200,
                    "text/html; charset=iso-8859-1",
                    "<article><p>Café Vale.</p></article>".getBytes(ISO_8859_1)),
                Archives.response(
                    "https://vale.example/e", 200, "text/html", "<p></p>".getBytes(UTF_8))));
    List<Reading> readings = Read.stdin(warc);
    assertThat(Read.articles(readings))
        .extracting(Article::url, Article::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("https://vale.example/a", "It rained in Vale."),
            org.assertj.core.groups.Tuple.tuple("https://vale.example/d", "Café Vale."));
    assertThat(Read.lines(readings).get(2)).startsWith("-:5: EMPTY_TEXT");
  }

  @Test
  void a_crawl_compressed_record_by_record_is_read_to_its_end() throws IOException {
    byte[] one = Archives.gzip(Archives.response("https://v.example/1", 200, "text/html", PAGE));
    byte[] two = Archives.gzip(Archives.response("https://v.example/2", 200, "text/html", PAGE));
    byte[] all = Archives.joined(List.of(one, two));
    assertThat(Read.articles(Read.stdin(all)))
        .extracting(Article::url)
        .containsExactly("https://v.example/1", "https://v.example/2");
  }

  @Test
  void a_damaged_crawl_says_so_and_gives_what_is_before() {
    byte[] good = Archives.response("https://vale.example/a", 200, "text/html", PAGE);
    byte[] bad = "WARC/1.0\r\nContent-Length: many\r\n\r\n".getBytes(UTF_8);
    List<Reading> readings = Read.stdin(Archives.joined(List.of(good, bad)));
    assertThat(Read.articles(readings)).hasSize(1);
    assertThat(Read.lines(readings).get(1)).startsWith("-:").contains(": BAD_ARCHIVE ");
  }
}
