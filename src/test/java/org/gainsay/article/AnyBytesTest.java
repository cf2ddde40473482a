package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes are, a record is read or rejected, and nothing is thrown. */
class AnyBytesTest {
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    ",",
    ":",
    "\n",
    "\r\n",
    " ",
    ";",
    "|",
    "<p>",
    "<",
    "id",
    "text",
    "\"text\":\"x\"",
    "\"published\":\"2016",
    "source.kind",
    "null",
    "-1e9",
    "\\ud83d",
    "\u0000",
    "\ufeff",
    "é",
    "{\"text\":\"x\"}",
    "\"text\",\"id\"\n",
    "\u001f\u008b"
  };

  @Property(tries = 300)
  void any_bytes(@ForAll byte[] bytes, @ForAll("names") String name) throws IOException {
    holds(bytes, name);
  }

  @Property(tries = 1500)
  void any_pieces_of_the_formats(@ForAll("texts") String text, @ForAll("names") String name)
      throws IOException {
    holds(text.getBytes(StandardCharsets.UTF_8), name);
    holds(text.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  @Property(tries = 300)
  void a_good_line_after_anything_is_read(@ForAll("texts") String text) {
    String good = "\n{\"id\":\"good\",\"text\":\"x\"}\n";
    List<Reading> readings = Read.stdin("{\"id\":\"first\",\"text\":\"x\"}\n" + text + good);
    assertThat(Read.articles(readings)).extracting(Article::id).contains("first", "good");
  }

  private static void holds(byte[] bytes, String name) throws IOException {
    Path folder = Files.createTempDirectory("gainsay");
    try {
      Files.write(folder.resolve(name), bytes);
      List<Reading> readings = Read.files(folder, name);
      assertThat(Read.articles(readings)).allMatch(article -> !article.text().isBlank());
      assertThat(Read.lines(readings)).allMatch(line -> line.startsWith(name + ":"));
      if (name.endsWith(".txt")) {
        assertThat(readings).hasSize(1);
      }
    } finally {
      Files.delete(folder.resolve(name));
      Files.delete(folder);
    }
  }

  @Provide
  static Arbitrary<String> names() {
    return Arbitraries.of("f", "f.jsonl", "f.json", "f.csv", "f.txt", "f.html");
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }
}
