package org.gainsay.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_534, 65_535, 65_536, 65_537, 131_072, 200_000})
  void lines_of_any_length_come_back_whole(int length) throws IOException {
    List<String> lines =
        List.of("first", "é".repeat(length / 2) + "x".repeat(length % 2), "", "last");
    Path file = dir.resolve("lines.txt");
    Files.writeString(file, String.join("\n", lines) + "\n");
    assertThat(read(file, Files.size(file))).isEqualTo(lines);
  }

  @Test
  void a_line_that_was_not_finished_does_not_count() throws IOException {
    Path file = dir.resolve("torn.txt");
    Files.writeString(file, "one\ntwo\nthr");
    assertThat(read(file, "one\ntwo\n".length())).containsExactly("one", "two");
  }

  @Test
  void a_file_that_is_not_there_has_no_lines() throws IOException {
    assertThat(read(dir.resolve("none.txt"), 0)).isEmpty();
  }

  private static List<String> read(Path file, long end) throws IOException {
    List<String> read = new ArrayList<>();
    try (Lines lines = new Lines(file)) {
      for (Optional<byte[]> line = lines.bytes(); line.isPresent(); line = lines.bytes()) {
        read.add(new String(line.get(), StandardCharsets.UTF_8));
      }
      assertThat(lines.end()).isEqualTo(end);
    }
    return read;
  }
}
