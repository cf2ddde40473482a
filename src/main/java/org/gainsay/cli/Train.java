package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.tag.Models;
import org.gainsay.train.CorpusException;
import org.gainsay.train.GoldCorpus;
import org.gainsay.train.GoldText;
import org.gainsay.train.TrainModels;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes models. */
@CommandLine.Command(
    name = "train",
    header = "Trains the models of the tagger, from texts of your own too.",
    description = {
      "Trains from training-data/ and from the texts that --data names: each format teaches what is"
          + " marked in it. A folder of brat teaches attributions and names, CoNLL names, a table of"
          + " sentences claims, files in the format of training-data/ everything.",
      "The models are then used with --models DIR by classify, explain, tag, demo and evaluate, and"
          + " have a hash of their own in the provenance of each assessment."
    },
    footer = {
      "",
      "Examples:",
      "  gainsay train --out my-models",
      "  gainsay train --data names.conll claims.tsv --out my-models",
      "  gainsay classify news.jsonl --models my-models --out run-1"
    })
final class Train extends Command {
  @Option(
      names = "--data",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Marked texts to learn from, as 'gainsay evaluate' reads them.")
  private List<String> data = List.of();

  @Option(
      names = "--only",
      description =
          "Learn what --data marks from it alone. What it does not mark is learned from"
              + " training-data/ all the same.")
  private boolean only;

  @Option(
      names = "--training-data",
      paramLabel = "DIR",
      description = "Default: the training data that come along.")
  private String trainingData;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the models. Default: ${DEFAULT-VALUE}.")
  private String out = "models";

  Train(Console console, Engine engine) {
    super(console, engine);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Path folder = console.folder().resolve(out);
    if (isOther(folder)) {
      throw new UsageException(
          "--out " + out + " holds something else (expected a new folder, or one of models)");
    }
    if (only && data.isEmpty()) {
      throw new UsageException("--only needs --data (expected texts of your own)");
    }
    Path rules = console.home().resolve("rules");
    Tables tables = engine.tables(new Setup(List.of(rules), Optional.empty()));
    Path learned = TrainingData.folder(console, "--training-data", trainingData);
    try (Steps steps = new Steps(console, "models", Models.FILES.size() - 1)) {
      List<GoldCorpus.Place> places = new ArrayList<>();
      data.forEach(name -> places.add(new GoldCorpus.Place(console.folder().resolve(name), name)));
      List<GoldText> own = GoldCorpus.read(places, tables.gazetteer());
      TrainModels.train(
              new TrainModels.Order(learned, own, only, folder, rules),
              tables.gazetteer(),
              tables.registry(),
              steps::at)
          .forEach(console::line);
    } catch (CorpusException broken) {
      throw new UsageException(broken.problems());
    }
    console.line("The models are in " + out + ". Use them with --models " + out + ".");
    return ExitCode.DONE;
  }

  private static boolean isOther(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> !Models.FILES.contains(file.getFileName().toString()));
    }
  }
}
