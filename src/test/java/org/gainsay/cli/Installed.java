package org.gainsay.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter to = new PrintWriter(out, true);
    Console console =
        new Console(
            to,
            new PrintWriter(err, true),
            new ByteArrayInputStream(new byte[0]),
            false,
            false,
            folder,
            home);
    Engine engine = new QuickEngine(new InstalledEngine(home.resolve("rules")));
    int code = Gainsay.run(console, engine, arguments);
    to.flush();
    return new Typed(code, out.toString(), err.toString());
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
