package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalInt;
import org.gainsay.article.InputFile;
import org.gainsay.batch.Counts;
import org.gainsay.batch.Input;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** The case that Gainsay grew from. */
@CommandLine.Command(
    name = "demo",
    header = "Rates a small corpus that comes along, and explains one article of it.",
    description = "It is the case that Gainsay grew from: did 200 militants change sides in Raqqa?",
    footer = {"", "Example:", "  gainsay demo"})
final class Demo extends Command {
  private static final String CORPUS = "articles.jsonl";

  /** The article that is explained. */
  static final String ARTICLE = "raqqa-sputnik";

  @Mixin private SetupOptions setup = new SetupOptions();

  Demo(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Path folder = Files.createTempDirectory("gainsay-demo");
    try (Pipeline<?> pipeline = engine.open(setup.setup(console))) {
      return show(pipeline, folder);
    } finally {
      FreshRun.delete(folder);
    }
  }

  private <A> ExitCode show(Pipeline<A> pipeline, Path folder) throws IOException, UsageException {
    Progress<A> progress = new Progress<>(console, ProgressStyle.of(console), Integer.MAX_VALUE);
    Counts counts;
    try (progress) {
      List<InputFile> files = List.of(new InputFile(CORPUS, unpack(folder)));
      Input input = out -> InputArguments.reader(console).read(files, out);
      counts = FreshRun.rate(pipeline, input, folder.resolve("run"), 1, progress);
    }
    progress.tell();
    List<A> rated = progress.assessments();
    List<String> ids = rated.stream().map(pipeline::id).toList();
    A chosen = rated.get(ids.indexOf(Explain.chosen(ARTICLE, ids)));
    console.out().print(pipeline.summary(rated, counts, console.colour()));
    console.line("\n" + "=".repeat(80) + "\n");
    console.out().print(pipeline.explain(chosen, OptionalInt.empty(), console.colour()));
    console.line("\nNext: gainsay classify ARTICLES --out RUN, or gainsay --help.");
    return ending(counts);
  }

  private static Path unpack(Path folder) throws IOException, UsageException {
    Path file = folder.resolve(CORPUS);
    try (InputStream in = Demo.class.getResourceAsStream("/org/gainsay/demo/" + CORPUS)) {
      if (in == null) {
        throw new UsageException("this version comes without the corpus of the demo");
      }
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }
}
