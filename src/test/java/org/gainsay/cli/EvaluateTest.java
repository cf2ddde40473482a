package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real tagger, measured and trained by the commands. */
class EvaluateTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void marked_texts_in_each_format() throws IOException {
    Files.createDirectories(folder.resolve("brat"));
    Files.writeString(
        folder.resolve("brat/mill.txt"),
        "Mill closes\n\nThe mill in Tonga will not open again, the owner said on Friday.\n");
    Files.writeString(
        folder.resolve("brat/mill.ann"),
        """
        T1\tContent 13 50\tThe mill in Tonga will not open again
        T2\tSource 52 61\tthe owner
        T3\tCue 62 66\tsaid
        E1\tAttribution:T3 Content:T1 Cue:T3 Source:T2
        """);
    Files.writeString(
        folder.resolve("names.conll"),
        """
        Police O
        in O
        Nairobi B-LOC
        arrested O
        James B-PER
        Mwangi I-PER
        . O
        """);
    Files.writeString(
        folder.resolve("claims.tsv"),
        "Text\tclass_label\nUnemployment fell to 4 percent in 2019.\tYes\nThank you very much.\tNo\n");
  }

  @Test
  void attributions_of_a_folder_of_brat() {
    assertThat(gainsay("evaluate", "attributions", "brat")).isZero();
    assertThat(out.toString())
        .startsWith("attributions, brat, 1 text\n")
        .containsPattern("speech verb +1\\.000 +1\\.000 +1\\.000 +1 +0 +0\n")
        .containsPattern("all attributions +1\\.000 +1\\.000 +1\\.000 +1 +0 +0\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void names_of_conll() {
    assertThat(gainsay("evaluate", "names", "names.conll")).isZero();
    assertThat(out.toString())
        .startsWith("names, names.conll, 1 text\n")
        .containsPattern("location +\\d\\.\\d{3} +1\\.000 +\\d\\.\\d{3} +1 +\\d +0\n");
  }

  @Test
  void claims_of_a_table_as_json() throws IOException {
    assertThat(gainsay("evaluate", "claims", "claims.tsv", "--json")).isZero();
    JsonNode root = new JsonMapper().readTree(out.toString());
    JsonNode figures = root.get("figures").get(0);
    assertThat(root.get("schema").textValue()).isEqualTo("gainsay/figures/1");
    assertThat(figures.get("texts").intValue()).isEqualTo(2);
    assertThat(figures.get("all").get("right").intValue()).isEqualTo(1);
    assertThat(figures.get("baselines").get(0).get("f1").doubleValue()).isEqualTo(0.6667);
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void our_own_format_serves_every_task() throws IOException {
    Files.copy(HOME.resolve("training-data/articles/w1-01.xml"), folder.resolve("own.xml"));
    for (String task : List.of("attributions", "claims", "names", "boilerplate", "postures")) {
      assertThat(gainsay("evaluate", task, "own.xml", "--show", "0")).as(task).isZero();
      assertThat(out.toString()).contains(task + ", own.xml, ");
    }
  }

  @Test
  void without_a_file_parts_of_the_training_data_are_judged_by_document_and_by_writer()
      throws IOException {
    training("w1-01.xml", "w2-01.xml");
    assertThat(gainsay("evaluate", "boilerplate", "--data", "data", "--show", "1")).isZero();
    assertThat(out.toString())
        .contains("boilerplate, 5 folds by document, ", "boilerplate, 2 folds by writer, ")
        .contains("everything boilerplate")
        .containsPattern("\\d+ of \\d+ sentences of the story are lost");
  }

  @Test
  void relations_are_measured_by_the_model_by_another_table_and_by_folds() throws IOException {
    Files.copy(HOME.resolve("training-data/relations/r1-01.csv"), folder.resolve("pairs.csv"));
    assertThat(gainsay("evaluate", "relations", "pairs.csv", "--json")).isZero();
    JsonNode figures = new JsonMapper().readTree(out.toString());
    assertThat(figures.fieldNames()).toIterable().containsExactly("accuracy", "macroF1", "classes");
    assertThat(figures.get("classes").fieldNames())
        .toIterable()
        .containsExactly("for", "against", "observing");
    assertThat(figures.at("/classes/for").fieldNames())
        .toIterable()
        .containsExactly("precision", "recall", "f1", "count");
    assertThat(gainsay("evaluate", "relations", "pairs.csv", "--train", "pairs.csv")).isZero();
    assertThat(
            gainsay(
                "evaluate",
                "relations",
                "pairs.csv",
                "--folds",
                "3",
                "--group",
                "claimHeadline",
                "--show",
                "1"))
        .isZero();
    assertThat(out.toString())
        .contains("relations, pairs.csv, learned from pairs.csv, ")
        .contains("relations, pairs.csv, 3 folds by claimHeadline, ")
        .contains("everything for: accuracy ")
        .contains("\n  claim  ", "\n  seen   ");
  }

  @Test
  void pairs_need_no_column_of_groups_where_they_are_not_folded() throws IOException {
    Files.writeString(
        folder.resolve("plain.csv"),
        """
        claimHeadline,articleHeadline,articleHeadlineStance
        A lorry hit the gate,The gate was hit by a lorry,for
        A lorry hit the gate,No lorry hit the gate,against
        """);
    assertThat(gainsay("evaluate", "relations", "plain.csv", "--json")).isZero();
    assertThat(gainsay("evaluate", "relations", "plain.csv", "--folds", "2")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("plain.csv:1:1: NO_HEADER no column claimId (expected it)\n");
  }

  @Test
  void too_few_pairs_or_groups_to_learn_from_are_named_and_end_with_2() throws IOException {
    Files.writeString(
        folder.resolve("few.csv"),
        """
        claimId,claimHeadline,articleHeadline,articleHeadlineStance
        a,A lorry hit the gate,The gate was hit by a lorry,for
        b,The mayor resigned,The mayor has stepped down,for
        """);
    assertThat(gainsay("evaluate", "relations", "few.csv", "--folds", "3")).isEqualTo(2);
    assertThat(gainsay("evaluate", "relations", "few.csv", "--folds", "2")).isEqualTo(2);
    assertThat(gainsay("evaluate", "relations", "few.csv", "--train", "few.csv")).isEqualTo(2);
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("few.csv:1:1: TOO_LITTLE_MARKED 2 groups for 3 folds (expected"),
            line ->
                assertThat(line)
                    .startsWith("few.csv:1:1: TOO_LITTLE_MARKED too few pairs to learn"),
            line ->
                assertThat(line)
                    .startsWith("few.csv:1:1: TOO_LITTLE_MARKED too few pairs to learn"));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void articles_are_rated_and_compared_with_their_labels() throws IOException {
    Files.writeString(
        folder.resolve("articles.csv"),
        """
        article_title,article_content,source,camp,date,label_realigned
        Bridge open,"The bridge at Naryn has been repaired, an official said.",Radio Chu,state,7/2/2021,0
        Denial,"Reports that the bridge at Naryn has been repaired are false. The bridge at Naryn has not been repaired, Reuters said.",Reuters,none,7/3/2021,1
        Deutsch,"Die Brücke über den Fluss ist seit gestern wieder offen, und der Verkehr kann nach langer Zeit wieder fließen. Das sagte am Freitag eine Sprecherin der Stadt. Viele Anwohner hatten lange darauf gewartet, dass die Arbeiten an der Brücke enden.",Radio Chu,state,7/3/2021,1
        """);
    assertThat(gainsay("evaluate", "articles", "articles.csv")).isZero();
    assertThat(out.toString())
        .startsWith("articles, articles.csv, 3 articles\n")
        .contains("everything 1: accuracy 0.667, macro-F1 0.400\n")
        .containsPattern("LANGUAGE_NOT_SUPPORTED +1 +0 +1\n")
        .containsPattern("camp +articles +marked 0")
        .containsPattern("Radio Chu +2 +1 +1 +1.000 +1.000 +0.500\n")
        .containsPattern("Reuters +1 +0 ");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    out.getBuffer().setLength(0);
    assertThat(gainsay("evaluate", "articles", "articles.csv", "--json")).isZero();
    JsonNode figures = new JsonMapper().readTree(out.toString());
    assertThat(figures.fieldNames())
        .toIterable()
        .containsExactly(
            "accuracy", "macroF1", "classes", "constant", "labels", "camps", "outlets");
    assertThat(figures.at("/classes/1/count").intValue()).isEqualTo(2);
    assertThat(gainsay("evaluate", "articles")).isEqualTo(2);
    assertThat(err.toString()).startsWith("gainsay: articles need FILE (expected");
  }

  @Test
  void what_cannot_be_read_is_named_and_ends_with_2() throws IOException {
    Files.writeString(folder.resolve("names.conll"), "Ana B-PER\nRuiz\n");
    assertThat(gainsay("evaluate", "names", "names.conll")).isEqualTo(2);
    assertThat(gainsay("evaluate", "names", "claims.tsv")).isEqualTo(2);
    assertThat(gainsay("evaluate", "names", "gone.conll")).isEqualTo(2);
    assertThat(gainsay("evaluate", "names", "--data", "brat")).isEqualTo(2);
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("names.conll:2:1: NO_LABEL \"Ruiz\" (expected"),
            line -> assertThat(line).startsWith("claims.tsv:1:1: OTHER_TASK no names are marked"),
            line -> assertThat(line).startsWith("gone.conll:1:1: NO_SUCH_FILE"),
            line -> assertThat(line).startsWith("gainsay: --data brat has no folder articles"));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_trained_model_is_used_and_named_by_its_hash() throws IOException {
    training("w1-01.xml");
    Files.writeString(folder.resolve("mine.conll"), "Zorbly B-PER\nsank O\n. O\n");
    assertThat(gainsay("train", "--training-data", "data", "--out", "plain")).isZero();
    assertThat(gainsay("train", "--training-data", "data", "--data", "mine.conll", "--out", "more"))
        .isZero();
    assertThat(out.toString())
        .contains(
            "names.bin trained from ", "The models are in more. Use them with --models more.");
    assertThat(hash("plain")).matches("[0-9a-f]{64}").isNotEqualTo(hash("more"));
    Files.writeString(
        folder.resolve("news.jsonl"),
        "{\"id\":\"a\",\"text\":\"The ferry sank.\",\"language\":\"en\"}\n");
    assertThat(gainsay("classify", "news.jsonl", "--models", "more", "--out", "run")).isZero();
    assertThat(folder.resolve("run/assessments.jsonl"))
        .content()
        .contains("\"models\":\"" + hash("more") + "\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void training_names_every_broken_line_of_every_file_and_leaves_no_models() throws IOException {
    training("w1-01.xml");
    Files.writeString(folder.resolve("a.conll"), "Ana B-PER\nRuiz\n");
    Files.writeString(folder.resolve("b.tsv"), "Text\tlabel\nRain.\tMaybe\n");
    assertThat(
            gainsay("train", "--training-data", "data", "--data", "a.conll", "b.tsv", "--out", "m"))
        .isEqualTo(2);
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("a.conll:2:1: NO_LABEL"),
            line -> assertThat(line).startsWith("b.tsv:2:7: BAD_LABEL"));
    assertThat(folder.resolve("m")).doesNotExist();
  }

  private String hash(String models) throws IOException {
    return Files.readString(folder.resolve(models).resolve("models.sha256")).strip();
  }

  private void training(String... files) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("data/articles"));
    for (String file : files) {
      Files.copy(HOME.resolve("training-data/articles").resolve(file), articles.resolve(file));
    }
    Path relations = Files.createDirectories(folder.resolve("data/relations"));
    String pairs = "r1-01.csv";
    Files.copy(HOME.resolve("training-data/relations").resolve(pairs), relations.resolve(pairs));
  }

  private int gainsay(String... arguments) {
    Typed typed = Typed.really(folder, arguments);
    out.append(typed.out());
    err.append(typed.err());
    return typed.code();
  }
}
