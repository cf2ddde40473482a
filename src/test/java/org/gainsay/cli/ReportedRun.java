package org.gainsay.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands that work with the stages, rules and models that ship.
 *
 * @param folder where they are typed
 */
record ReportedRun(Path folder) {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path DEMO = HOME.resolve("src/main/resources/org/gainsay/demo");
  private static final Path HOSTILE = HOME.resolve("src/test/resources/org/gainsay/report");

  /** What a command printed. */
  record Printed(int code, String out, String err) {}

  Printed type(String... arguments) {
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
            HOME);
    int code = Gainsay.run(console, new InstalledEngine(HOME.resolve("rules")), arguments);
    to.flush();
    return new Printed(code, out.toString(), err.toString());
  }

  /** Rates the articles of the demo and some that mean harm, and reports on them on one page. */
  Path small(String... options) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.addAll(Files.readAllLines(HOSTILE.resolve("hostile.jsonl")));
    lines.addAll(Files.readAllLines(DEMO.resolve("articles.jsonl")));
    return report("small", lines, options);
  }

  /** The same for articles that need several pages. */
  Path large() throws IOException {
    BenchCorpus.write(folder.resolve("made-up.jsonl"), 51);
    return report("large", Files.readAllLines(folder.resolve("made-up.jsonl")), "--no-outlook");
  }

  private Path report(String name, List<String> lines, String... options) throws IOException {
    Files.write(folder.resolve(name + ".jsonl"), lines);
    type("classify", name + ".jsonl", "--out", name, "--progress", "none");
    List<String> arguments = new ArrayList<>(List.of("report", name));
    arguments.addAll(List.of(options));
    Printed printed = type(arguments.toArray(String[]::new));
    if (printed.code() != 0) {
      throw new IllegalStateException(printed.err());
    }
    return folder.resolve(name);
  }
}
