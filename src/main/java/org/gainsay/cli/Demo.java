package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalInt;
import org.gainsay.article.InputFile;
import org.gainsay.article.Inputs;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** The case that Gainsay grew from. */
@CommandLine.Command(
    name = "demo",
    description = {
      "Rates a small corpus that comes along, and explains the case that Gainsay grew from:",
      "did 200 militants change sides in Raqqa?"
    },
    footer = {"", "Example:", "  gainsay demo"})
final class Demo extends Command {
  /** Corpora of the demonstration, beside each other in the resources. */
  static final List<String> CORPORA = List.of("raqqa.jsonl");

  /** The article that is explained. */
  static final String ARTICLE = "raqqa-sputnik";

  @Mixin private RuleFolders rules = new RuleFolders();

  Demo(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Path folder = Files.createTempDirectory("gainsay-demo");
    try (Pipeline<?> pipeline = engine.open(rules.paths(console))) {
      Inputs inputs = InputArguments.reader(console);
      List<InputFile> files = unpack(folder);
      return FreshRun.explain(
          console, pipeline, out -> inputs.read(files, out), 1, ARTICLE, OptionalInt.empty());
    } finally {
      FreshRun.delete(folder);
    }
  }

  private static List<InputFile> unpack(Path folder) throws IOException, UsageException {
    for (String corpus : CORPORA) {
      try (InputStream in = Demo.class.getResourceAsStream("/org/gainsay/demo/" + corpus)) {
        if (in == null) {
          throw new UsageException("this version comes without the corpus " + corpus);
        }
        Files.copy(in, folder.resolve(corpus), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return CORPORA.stream().map(corpus -> new InputFile(corpus, folder.resolve(corpus))).toList();
  }
}
