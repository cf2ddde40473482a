package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The commands with the real stages, in this process.
 *
 * @param folder where they are typed
 * @param home where the rules are
 */
record Installed(Path folder, Path home) {
  /** The rules and models of the checkout. */
  static Installed in(Path folder) {
    return new Installed(folder, Path.of("").toAbsolutePath());
  }

  Typed type(String... arguments) {
    return Typed.really(folder, home, arguments);
  }

  /** A copy of a folder. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path each : tree.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
    return to;
  }
}
