package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.link.RelationModel.Stance;
import org.gainsay.link.RelationModel.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of pairs, and the figures that are made of them. */
class RelationTableTest {
  private static final String HEADER =
      "claimId,claimHeadline,articleHeadline,articleHeadlineStance\n";

  @TempDir private Path folder;

  @Test
  void fields_may_hold_commas_and_quotation_marks() throws IOException {
    assertThat(read(HEADER + "c1,A bus fell,\"A bus, \"\"red\"\", fell\",for\n", "claimId"))
        .containsExactly(
            new RelationPair(
                "pairs.csv:2", "c1", "A bus fell", "A bus, \"red\", fell", Stance.CORROBORATES));
  }

  @Test
  void columns_may_stand_in_any_order_and_groups_in_any_column() throws IOException {
    String content =
        "topic,articleHeadlineStance,articleHeadline,claimHeadline\nsea,observing,Is it?,It is\n";
    assertThat(read(content, "topic"))
        .containsExactly(new RelationPair("pairs.csv:2", "sea", "It is", "Is it?", Stance.NEITHER));
  }

  @Test
  void without_a_column_of_groups_pairs_of_one_claim_belong_together() throws IOException {
    String content =
        "claimHeadline,articleHeadline,articleHeadlineStance\nIt is,Is it?,observing\n";
    assertThat(read(content, null))
        .containsExactly(
            new RelationPair("pairs.csv:2", "It is", "It is", "Is it?", Stance.NEITHER));
  }

  @Test
  void a_header_without_pairs_is_too_little() {
    assertThat(problems(HEADER + "\n"))
        .containsExactly(
            "pairs.csv:1:1: TOO_LITTLE_MARKED the header has no row below it"
                + " (expected at least one)");
  }

  @Test
  void every_problem_is_named_with_its_place() {
    String content = HEADER + "c1,A bus fell,It fell,perhaps\nc1,A bus fell\nc1,,It fell,for\n";
    assertThat(problems(content))
        .containsExactly(
            "pairs.csv:2:23: BAD_LABEL \"perhaps\" (expected for, against or observing)",
            "pairs.csv:3:1: BAD_ROW 2 fields (expected 4)",
            "pairs.csv:4:4: EMPTY_TEXT no claimHeadline (expected words)");
    assertThat(problems("claimId,claimHeadline\n"))
        .containsExactly(
            "pairs.csv:1:1: NO_HEADER no column articleHeadline (expected it)",
            "pairs.csv:1:1: NO_HEADER no column articleHeadlineStance (expected it)");
  }

  @Test
  void the_training_data_hold_enough_pairs_of_each_stance() throws IOException {
    List<RelationPair> pairs = RelationTable.ofTrainingData(Path.of("training-data"));
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    pairs.forEach(pair -> counts.merge(pair.stance(), 1, Integer::sum));
    assertThat(pairs).hasSizeGreaterThan(1200).doesNotHaveDuplicates();
    assertThat(counts.values()).hasSize(3).allMatch(count -> count > 300);
  }

  @Test
  void figures_count_answers_errors_and_the_constant_answer() throws IOException {
    List<RelationPair> pairs =
        read(HEADER + "c,A,b,for\nc,A,d,for\nc,A,e,against\nc,A,f,observing\n", "claimId");
    List<Verdict> verdicts =
        List.of(
            verdict(Stance.CORROBORATES, 0.9),
            verdict(Stance.NEITHER, 0.5),
            verdict(Stance.CONTRADICTS, 0.9),
            verdict(Stance.CORROBORATES, 0.8));
    RelationFigures figures = RelationJudge.compare("x", pairs, verdicts);
    assertThat(figures.classes().accuracy()).isEqualTo(0.5);
    assertThat(figures.classes().macroF1()).isEqualTo((0.5 + 1 + 0) / 3);
    assertThat(figures.classes().commonest().label()).isEqualTo("for");
    assertThat(figures.classes().constantMacroF1()).isEqualTo(2.0 / 3 / 3);
    assertThat(figures.errors()).extracting(wrong -> wrong.pair().text()).containsExactly("f", "d");
    assertThat(figures.classes().rows())
        .extracting(ClassFigures.Row::answers)
        .containsExactly(2, 1, 1);
  }

  private static Verdict verdict(Stance stance, double probability) {
    return new Verdict(stance, probability, List.of(), List.of());
  }

  private List<String> problems(String content) {
    return catchThrowableOfType(CorpusException.class, () -> read(content, "claimId")).problems();
  }

  private List<RelationPair> read(String content, String group) throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.csv"), content);
    return RelationTable.read(file, "pairs.csv", Optional.ofNullable(group));
  }
}
