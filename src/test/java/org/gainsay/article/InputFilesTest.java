package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  @Test
  void a_directory_is_read_in_byte_order_of_names() throws IOException {
    for (String name : List.of("b.txt", "a.txt", "B.txt", "é.txt", "c/z.txt", "c/.hidden.txt")) {
      write(name);
    }
    assertThat(names(".")).containsExactly("./B.txt", "./a.txt", "./b.txt", "./c/z.txt", "./é.txt");
  }

  @Test
  void what_holds_no_articles_is_left_out_of_a_directory_and_named() throws IOException {
    write("d/a.jsonl.gz");
    write("d/plain");
    write("d/photo.jpg");
    InputFiles files = InputFiles.of(List.of("d"), folder);
    assertThat(files.files())
        .extracting(InputFile::name)
        .containsExactly("d/a.jsonl.gz", "d/plain");
    assertThat(files.remarks())
        .singleElement()
        .asString()
        .startsWith("d/photo.jpg:1: SKIPPED_FILE ");
  }

  @Test
  void a_pattern_is_expanded() throws IOException {
    for (String name : List.of("n/b.txt", "n/a.txt", "n/c.md", "n/m/d.txt", "n/m/o/e.txt")) {
      write(name);
    }
    assertThat(names("n/*.txt")).containsExactly("n/a.txt", "n/b.txt");
    assertThat(names("n/{a,c}.*")).containsExactly("n/a.txt", "n/c.md");
    assertThat(names("*/m/[d-f].txt")).containsExactly("n/m/d.txt");
    assertThat(names("n/**/*.txt"))
        .containsExactlyInAnyOrder("n/a.txt", "n/b.txt", "n/m/d.txt", "n/m/o/e.txt");
    assertThat(names(folder + "/n/?.txt"))
        .containsExactly(folder + "/n/a.txt", folder + "/n/b.txt");
  }

  @Test
  void a_file_may_have_the_name_of_a_pattern() throws IOException {
    write("[a].txt");
    assertThat(names("[a].txt")).containsExactly("[a].txt");
  }

  @Test
  void a_pattern_that_is_none_matches_nothing() {
    assertThat(InputFiles.of(List.of("[a"), folder).problems())
        .extracting(Problem::code)
        .containsExactly("GLOB_MATCHES_NOTHING");
  }

  @Test
  void a_link_that_leads_back_is_followed_once() throws IOException {
    write("d/a.txt");
    Files.createSymbolicLink(folder.resolve("d/loop"), folder.resolve("d"));
    assertThat(names("d")).containsExactly("d/a.txt");
  }

  private List<String> names(String argument) {
    return InputFiles.of(List.of(argument), folder).files().stream().map(InputFile::name).toList();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }
}
