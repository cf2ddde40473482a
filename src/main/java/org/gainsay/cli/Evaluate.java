package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.RejectedException;
import org.gainsay.batch.Tagger;
import org.gainsay.train.CorpusException;
import org.gainsay.train.Figures;
import org.gainsay.train.GoldCorpus;
import org.gainsay.train.GoldText;
import org.gainsay.train.Measure;
import org.gainsay.train.Task;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How good the tagger is. */
@CommandLine.Command(
    name = "evaluate",
    header = "Measures how good the tagger is.",
    description = "Compares what the tagger finds with what a reader has marked.",
    footer = {
      "",
      "Examples:",
      "  gainsay evaluate attributions polnear/dev",
      "  gainsay evaluate names wikigold.conll"
    })
final class Evaluate extends Command {
  @Parameters(index = "0", paramLabel = "TASK", description = "What is measured.")
  private String task;

  @Parameters(index = "1", paramLabel = "FILE", description = "Marked texts.")
  private String file;

  @Option(names = "--show", paramLabel = "N", description = "How many mistakes are shown.")
  private int show = 5;

  @Mixin private RuleFolders rules = new RuleFolders();

  Evaluate(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    List<Path> folders = rules.paths(console);
    Path path = console.folder().resolve(file);
    if (!Files.exists(path)) {
      throw new UsageException(file + " does not exist (expected a file or a folder)");
    }
    List<GoldText> texts;
    try {
      texts = GoldCorpus.read(path, file, engine.tables(folders).gazetteer());
    } catch (CorpusException broken) {
      throw new UsageException(broken.problems());
    }
    Tagger tagger = engine.taggers(folders).get();
    try {
      Figures figures =
          Measure.of(
              Task.valueOf(task.toUpperCase(Locale.ROOT)), file, texts, tagger::tag, done -> {});
      console.out().print(FiguresText.of(figures, show));
    } catch (RejectedException e) {
      throw new UsageException(e.getMessage());
    }
    return ExitCode.DONE;
  }
}
