package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.link.RelationModel;
import org.gainsay.tag.Models;
import org.gainsay.tag.TextTagger;
import org.gainsay.train.RelationFigures;
import org.gainsay.train.RelationJudge;
import org.gainsay.train.RelationPair;
import org.gainsay.train.RelationTable;
import picocli.CommandLine.Option;

/** What is asked of the model that tells how a text stands to a claim, and the answer. */
final class RelationOptions {
  private static final int FOLDS = 10;

  @Option(
      names = "--train",
      paramLabel = "FILE",
      description = "Relations only: judge FILE by what is learned from this table of pairs.")
  private String train;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "Relations only: judge each of N parts by what is learned from pairs of other groups.")
  private Integer folds;

  @Option(
      names = "--group",
      paramLabel = "COLUMN",
      description = "Relations only: the column of the groups. Default: claimId.")
  private String group;

  /** Whether something was asked. */
  boolean asked() {
    return train != null || folds != null || group != null;
  }

  /**
   * Measures.
   *
   * @param file a table of pairs, {@code null} for the training data
   */
  RelationFigures measure(String file, Path trainingData, Console console, Models models)
      throws IOException, UsageException {
    if (folds != null && folds < 2) {
      throw new UsageException("--folds " + folds + " (expected 2 or more)");
    }
    if (file == null && (train != null || group != null)) {
      throw new UsageException("--train and --group need FILE (expected a table of pairs)");
    }
    RelationJudge judge = new RelationJudge(new TextTagger(models)::tag);
    if (file == null) {
      List<RelationPair> pairs = RelationTable.ofTrainingData(trainingData);
      return folded(judge, "training-data/relations", "", pairs, pairs, true, console);
    }
    List<RelationPair> pairs = read(console, file);
    if (folds != null) {
      List<RelationPair> teachers = train == null ? pairs : read(console, train);
      String taught = train == null ? file : train;
      return folded(judge, taught, file + ", ", pairs, teachers, false, console);
    }
    if (train != null) {
      RelationModel model = judge.learnLike(train, read(console, train));
      return judge.measure(file + ", learned from " + train, pairs, model);
    }
    return judge.measure(file, pairs, RelationModel.ofTrainingData(models.relations()));
  }

  private List<RelationPair> read(Console console, String file) throws IOException {
    Optional<String> column = folds == null ? Optional.empty() : Optional.of(group());
    return RelationTable.read(console.folder().resolve(file), file, column);
  }

  private String group() {
    return group == null ? RelationTable.CLAIM_ID : group;
  }

  private RelationFigures folded(
      RelationJudge judge,
      String file,
      String data,
      List<RelationPair> pairs,
      List<RelationPair> teachers,
      boolean own,
      Console console)
      throws IOException {
    int parts = folds == null ? FOLDS : folds;
    String how = data + parts + " folds by " + group();
    try (Steps steps = new Steps(console, "folds", parts)) {
      return judge.folded(file, how, pairs, teachers, parts, own, steps::at);
    }
  }
}
