package org.gainsay.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.Studied;
import org.gainsay.tag.Tutor;

/** Trains the models from the training data when they are stale. Run by the build. */
public final class TrainModels {
  private static final String HASH = "models.sha256";
  private static final List<String> NAMES = 
      List.of("names.bin", "boilerplate.bin", "claims.bin", "cues.bin", "parts.bin");

  private final Path trainingData;
  private final Path models;
  private final Path rules;

  private TrainModels(Path trainingData, Path models, Path rules) {
    this.trainingData = trainingData;
    this.models = models;
    this.rules = rules;
  }

  /** Takes the folder of the training data, the folder for the models and the folder of rules. */
  public static void main(String[] args) throws IOException {
    for (String line : train(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]))) {
      System.out.println(line);
    }
  }

  /**
   * Trains what is stale: nothing where the hash beside the models is that of the training data.
   *
   * @return one line a model
   * @throws CorpusException where the training data cannot be read
   */
  public static List<String> train(Path trainingData, Path models, Path rules) throws IOException {
    return new TrainModels(trainingData, models, rules).run();
  }

  private List<String> run() throws IOException {
    String hash = TrainingHash.of(trainingData, rules);
    if (isFresh(hash)) {
      return List.of();
    }
    List<TrainingArticle> articles = Corpus.read(trainingData);
    Gazetteer gazetteer = Gazetteer.load(rules);
    Tutor tutor = new Tutor(gazetteer, SourceRegistry.load(rules, gazetteer)::match);
    List<Studied> lessons = Lessons.of(articles).stream().map(tutor::study).toList();
    Map<String, Function<List<Studied>, byte[]>> trainers = new TreeMap<>();
    trainers.put("names.bin", tutor::names);
    trainers.put("boilerplate.bin", tutor::boilerplate);
    trainers.put("claims.bin", tutor::claims);
    trainers.put("cues.bin", tutor::cues);
    trainers.put("parts.bin", tutor::parts);
    Files.createDirectories(models);
    Files.deleteIfExists(models.resolve(HASH));
    List<String> report = new ArrayList<>();
    for (String name : NAMES) {
      byte[] model = trainers.get(name).apply(lessons);
      write(models.resolve(name), model);
      report.add(
          name + " trained from " + articles.size() + " articles, " + model.length + " bytes");
    }
    write(models.resolve(HASH), (hash + "\n").getBytes(StandardCharsets.US_ASCII));
    return report;
  }

  private boolean isFresh(String hash) throws IOException {
    Path file = models.resolve(HASH);
    return Files.exists(file)
        && Files.readString(file).strip().equals(hash)
        && NAMES.stream().allMatch(name -> Files.exists(models.resolve(name)));
  }

  /** So that a build that is stopped never leaves half a model. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.write(draft, bytes);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
