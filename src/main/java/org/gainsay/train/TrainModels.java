package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.gainsay.link.RelationModel.Stance;
import org.gainsay.source.Gazetteer;
import org.gainsay.source.SourceRegistry;
import org.gainsay.tag.Models;
import org.gainsay.tag.Tutor;

/** Trains the models. The build runs it: it trains from the training data what is stale. */
public final class TrainModels {
  private TrainModels() {}

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
    if (new ModelFolder(models).isFresh(TrainingHash.of(trainingData, rules))) {
      return List.of();
    }
    Gazetteer gazetteer = Gazetteer.load(rules);
    SourceRegistry registry = SourceRegistry.load(rules, gazetteer);
    return train(
        new Order(trainingData, List.of(), false, models, rules), gazetteer, registry, done -> {});
  }

  /**
   * What shall be trained.
   *
   * @param trainingData the folder of the training data
   * @param own marked texts of the user
   * @param only whether these take the place of the training data for the tasks marked in them
   * @param models the folder for the models
   * @param rules the folder of the tables
   */
  public record Order(
      Path trainingData, List<GoldText> own, boolean only, Path models, Path rules) {
    public Order {
      own = List.copyOf(own);
    }
  }

  /**
   * Trains every model.
   *
   * @param done told how many models are done
   * @return one line a model
   * @throws CorpusException where the training data cannot be read, or teach too little
   */
  public static List<String> train(
      Order order, Gazetteer gazetteer, SourceRegistry registry, IntConsumer done)
      throws IOException {
    List<GoldText> texts = Corpus.read(order.trainingData).stream().map(GoldCorpus::gold).toList();
    Tutor tutor = new Tutor(gazetteer, registry::match);
    List<RelationPair> pairs = RelationTable.ofTrainingData(order.trainingData);
    check(pairs);
    List<ModelTrainer.Trained> trained =
        new ArrayList<>(new ModelTrainer(tutor).train(texts, order.own, order.only, done));
    byte[] relations = new RelationJudge(tutor::read).learn(pairs);
    trained.add(new ModelTrainer.Trained(Models.RELATIONS, pairs.size(), relations));
    List<String> report = new ArrayList<>();
    for (ModelTrainer.Trained each : trained) {
      report.add(
          each.file()
              + " trained from "
              + each.texts()
              + " texts, "
              + each.model().length
              + " bytes");
    }
    tutor
        .pretrained()
        .forEach((file, model) -> trained.add(new ModelTrainer.Trained(file, 0, model)));
    done.accept(trained.size());
    String hash = TrainingHash.of(order.trainingData, order.rules);
    new ModelFolder(order.models).write(trained, TrainingHash.with(hash, order.own, order.only));
    return report;
  }

  private static void check(List<RelationPair> pairs) {
    if (pairs.stream().map(RelationPair::stance).distinct().count() < Stance.values().length) {
      Problems problems = new Problems();
      String what = "too few pairs to learn from (expected some for, against and observing)";
      problems.add("relations", 1, 1, "TOO_LITTLE_MARKED", what);
      problems.raise();
    }
  }
}
