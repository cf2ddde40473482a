package org.gainsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final String ARTICLE =
      "<article id=\"t-1\" outlet=\"Post\" published=\"2020-02-03\" manner=\"wire\""
          + " topic=\"flood\" country=\"KE\">";

  @TempDir private Path folder;

  @Test
  void a_mark_covers_the_words_it_encloses() throws IOException {
    List<TrainingArticle> articles =
        read(
            "<title><s><c p=\"asserted\">Dam <loc>Ora</loc> bursts</c></s></title>",
            "<p><s><con><c p=\"reported\">Ora &amp; co. flooded</c></con>, <src><per>Ana Ruiz</per></src>"
                + " <cue>said</cue>.</s>",
            "<s>Why?</s></p>");
    TrainingArticle article = articles.get(0);
    assertThat(article.article().title()).isEqualTo("Dam Ora bursts");
    assertThat(article.article().text()).isEqualTo("Ora & co. flooded, Ana Ruiz said. Why?");
    assertThat(article.sentences().get(1).marks())
        .extracting(mark -> mark.layer() + " " + article.article().quote(mark.span()))
        .containsExactly(
            "CON Ora & co. flooded",
            "C Ora & co. flooded",
            "SRC Ana Ruiz",
            "PER Ana Ruiz",
            "CUE said");
    assertThat(article.sentences().get(2).span()).isEqualTo(new Span(34, 38, Span.Part.TEXT));
  }

  @Test
  void all_problems_are_reported_at_once_with_their_places() {
    assertThat(
            problems(
                "<p><s><c p=\"denied\">Dam bursts</c></s>",
                "<s><per>Ana <loc>Ruiz</loc></per> <b>left</b></s>",
                "<s><src>She</src> left.</s></p>",
                "<p><s><con a=\"2\">Gone</con>.</s></p>"))
        .extracting(problem -> problem.replaceFirst("(:\\d+):\\d+: (\\w+).*", "$1 $2"))
        .containsExactly(
            "w.xml:3 BAD_VALUE",
            "w.xml:4 NESTED_NAME",
            "w.xml:4 UNKNOWN_ELEMENT",
            "w.xml:5 NO_CUE",
            "w.xml:6 NO_CUE");
  }

  @Test
  void a_file_that_says_what_is_marked_in_it_teaches_nothing_else() throws IOException {
    write("<corpus writer=\"w\" marks=\"names attributions\">", "<p><s>The road is shut.</s></p>");
    assertThat(Corpus.read(folder))
        .singleElement()
        .satisfies(
            article ->
                assertThat(GoldCorpus.gold(article).tasks())
                    .containsExactlyInAnyOrder(Task.NAMES, Task.ATTRIBUTIONS));
  }

  @Test
  void counter_examples_are_learned_from_and_not_judged() throws IOException {
    write("<corpus writer=\"w\">", "<p><s>The road is shut.</s></p>");
    assertThat(Corpus.read(folder)).singleElement().matches(TrainingArticle::judged);
    write("<corpus writer=\"w\" judged=\"no\">", "<p><s>The road is shut.</s></p>");
    assertThat(Corpus.read(folder)).singleElement().matches(article -> !article.judged());
  }

  @Test
  void a_task_that_nobody_knows_is_a_problem() throws IOException {
    write("<corpus writer=\"w\" marks=\"atributions\">", "<p><s>The road is shut.</s></p>");
    assertThat(catchThrowableOfType(CorpusException.class, () -> Corpus.read(folder)).problems())
        .singleElement()
        .asString()
        .contains("w.xml:1:")
        .contains("BAD_VALUE marks=\"atributions\"");
  }

  @Test
  void a_file_that_is_not_xml_is_a_problem_and_no_crash() {
    assertThat(problems("<p><s>Open</p>")).singleElement().asString().contains("MALFORMED_XML");
  }

  @Test
  void elements_in_the_wrong_place_are_problems_and_no_crash() {
    assertThat(problems("<s>Bare</s><loc>Ora</loc><p>loose<title/></p>"))
        .anyMatch(problem -> problem.contains("MISPLACED_ELEMENT"))
        .anyMatch(problem -> problem.contains("MISPLACED_TEXT"));
  }

  private List<String> problems(String... lines) {
    CorpusException thrown = catchThrowableOfType(CorpusException.class, () -> read(lines));
    assertThat(thrown).isNotNull();
    return thrown.problems();
  }

  private List<TrainingArticle> read(String... lines) throws IOException {
    write("<corpus writer=\"w\">", lines);
    return Corpus.read(folder);
  }

  private void write(String opening, String... lines) throws IOException {
    Path file = Files.createDirectories(folder.resolve("articles")).resolve("w.xml");
    String body = String.join("\n", lines);
    Files.writeString(file, opening + "\n" + ARTICLE + "\n" + body + "\n</article></corpus>");
  }
}
