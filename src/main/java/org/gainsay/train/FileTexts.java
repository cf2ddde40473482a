package org.gainsay.train;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files of UTF-8; what is wrong with one is noted and the others are read all the same. */
record FileTexts(Problems problems) {
  /** The text of a file, without a byte order mark. */
  Optional<String> read(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problem(name, "MALFORMED_UTF8", "the bytes are no text (expected UTF-8)");
      return Optional.empty();
    }
  }

  /** Notes what is wrong with a whole file. */
  void problem(String name, String code, String message) {
    problems.add(name, 1, 1, code, message);
  }

  /** The files of a folder whose names end so, in order of their names. */
  static List<Path> in(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> file.getFileName().toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }
}
