package org.gainsay.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command as somebody types it in a folder, and what it prints. */
record Typed(int code, String out, String err) {
  /**
   * Runs it with the fake engine.
   *
   * @param first the words that all have in common
   */
  static Typed in(Path folder, List<String> first, String... more) {
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
            folder);
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    int code = Gainsay.run(console, new FakeEngine(), all.toArray(String[]::new));
    to.flush();
    return new Typed(code, out.toString(), err.toString());
  }
}
