package org.gainsay.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command as somebody types it in a folder, and what it prints. */
public record Typed(int code, String out, String err) {
  private static final Path HOME = Path.of("").toAbsolutePath();

  /**
   * Runs it with the fake engine.
   *
   * @param first the words that all have in common
   */
  static Typed in(Path folder, List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return run(new FakeEngine(), folder, folder, all, new StringWriter());
  }

  /** The same, and what it prints can be read while it runs. */
  static Typed watched(Path folder, StringWriter out, String... words) {
    return run(new FakeEngine(), folder, folder, List.of(words), out);
  }

  /** Runs it with the real models and the rules of the project. */
  static Typed really(Path folder, String... words) {
    return really(folder, HOME, words);
  }

  /** The same with the rules of another home. */
  public static Typed really(Path folder, Path home, String... words) {
    Engine engine = new QuickEngine(new InstalledEngine(home.resolve("rules")));
    return run(engine, folder, home, List.of(words), new StringWriter());
  }

  private static Typed run(
      Engine engine, Path folder, Path home, List<String> words, StringWriter out) {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(new byte[0]),
            false,
            false,
            folder,
            home);
    int code = Gainsay.run(console, engine, words.toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return new Typed(code, out.toString(), err.toString());
  }
}
