package org.gainsay.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.link.RelationModel.Stance;

/**
 * Reads pairs of a claim and a text from CSV with the columns {@code claimHeadline}, {@code
 * articleHeadline} and {@code articleHeadlineStance}: {@code for}, {@code against} or {@code
 * observing}. Where pairs are folded, one more column says what belongs together.
 */
public final class RelationTable {
  /** The column that says what belongs together where no other is named. */
  public static final String CLAIM_ID = "claimId";

  private static final String CLAIM = "claimHeadline";
  private static final String TEXT = "articleHeadline";
  private static final String STANCE = "articleHeadlineStance";

  private static final Map<String, Stance> STANCES =
      Map.of(
          "for", Stance.CORROBORATES, "against", Stance.CONTRADICTS, "observing", Stance.NEITHER);

  private RelationTable() {}

  /**
   * The pairs of a file, in order.
   *
   * @param name how messages call the file
   * @param group the column that says what belongs together; without one it is the claim's words
   * @throws CorpusException with everything that is wrong in it
   */
  public static List<RelationPair> read(Path file, String name, Optional<String> group)
      throws IOException {
    Problems problems = new Problems();
    List<RelationPair> pairs = read(file, name, group, problems);
    problems.raise();
    return pairs;
  }

  /**
   * The pairs of the training data, files in order of their names; none where there is no folder.
   *
   * @throws CorpusException with everything that is wrong in them
   */
  public static List<RelationPair> ofTrainingData(Path trainingData) throws IOException {
    Problems problems = new Problems();
    List<RelationPair> pairs = new ArrayList<>();
    for (Path file : files(trainingData)) {
      String name = file.getFileName().toString();
      pairs.addAll(read(file, name, Optional.of(CLAIM_ID), problems));
    }
    problems.raise();
    return pairs;
  }

  /** The files of pairs of the training data, in order of their names. */
  static List<Path> files(Path trainingData) throws IOException {
    Path folder = trainingData.resolve("relations");
    return Files.isDirectory(folder) ? FileTexts.in(folder, ".csv") : List.of();
  }

  private static List<RelationPair> read(
      Path file, String name, Optional<String> group, Problems problems) throws IOException {
    List<String> words = Stream.concat(Stream.of(CLAIM, TEXT), group.stream()).distinct().toList();
    List<String> columns =
        Stream.concat(Stream.of(CLAIM, TEXT, STANCE), group.stream()).distinct().toList();
    List<RelationPair> pairs = new ArrayList<>();
    MarkedTable.read(file, name, columns, problems)
        .ifPresent(
            table -> {
              for (MarkedTable.Row row : table.rows()) {
                if (!table.isWhole(problems, row)) {
                  continue;
                }
                Optional<Stance> stance = stance(table, row, problems);
                if (table.filled(problems, row, words) && stance.isPresent()) {
                  pairs.add(
                      new RelationPair(
                          table.place(row),
                          table.field(row, group.orElse(CLAIM)),
                          table.field(row, CLAIM),
                          table.field(row, TEXT),
                          stance.get()));
                }
              }
            });
    return pairs;
  }

  private static Optional<Stance> stance(
      MarkedTable table, MarkedTable.Row row, Problems problems) {
    String written = table.field(row, STANCE);
    Optional<Stance> stance = Optional.ofNullable(STANCES.get(written.toLowerCase(Locale.ROOT)));
    if (stance.isEmpty()) {
      String what = "\"" + written + "\" (expected for, against or observing)";
      table.problem(problems, row, STANCE, "BAD_LABEL", what);
    }
    return stance;
  }
}
