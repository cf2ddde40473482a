package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.gainsay.train.Figures;
import org.gainsay.train.Mistake;
import org.gainsay.train.Score;
import org.gainsay.train.Task;
import org.junit.jupiter.api.Test;

/**
 * Figures as they are printed, against files. Run with {@code -Dgolden=write} to write the files
 * anew, and read the difference before you commit it.
 */
class FiguresTest {
  private static final Path FILES = Path.of("src/test/resources/org/gainsay/cli");

  private static final Figures CLAIMS =
      new Figures(
          Task.CLAIMS,
          "debates/spring.tsv",
          1032,
          new Figures.Row("claim", new Score(148, 189, 90)),
          List.of(
              new Figures.Row("claim", new Score(148, 189, 90)),
              new Figures.Row("no claim", new Score(605, 90, 189))),
          OptionalDouble.of(0.6641),
          List.of(new Figures.Baseline("everything a claim", 0.375)),
          List.of(
              new Figures.Kind(
                  "no claim -> claim",
                  List.of(
                      mistake(
                          "no claim -> claim",
                          7,
                          "We shall all be better off by the time the last of those lorries has left the yard in Kapchorwa, believe me.",
                          0.9),
                      mistake("no claim -> claim", 9, "Who\u001b[2J asked?", 0.8))),
              new Figures.Kind(
                  "claim -> no claim",
                  List.of(mistake("claim -> no claim", 8, "Rents rose.", 0.7)))),
          List.of("3 sentences hold no words"));

  private static Mistake mistake(String kind, int line, String sentence, double weight) {
    String marked = kind.substring(0, kind.indexOf(" ->")) + ": " + sentence;
    return new Mistake(kind, "debates/spring.tsv:" + line, sentence, marked, "", weight);
  }

  @Test
  void text() throws IOException {
    matches("figures.txt", FiguresText.of(CLAIMS, 3));
  }

  @Test
  void json() throws IOException {
    matches("figures.json", FiguresJson.of(List.of(CLAIMS), 2) + "\n");
  }

  @Test
  void text_keeps_to_80_columns_and_drives_no_terminal() {
    assertThat(FiguresText.of(CLAIMS, 3).lines()).allMatch(line -> line.length() <= 80);
    assertThat(FiguresText.of(CLAIMS, 3)).doesNotContain("\u001b");
  }

  @Test
  void mistakes_are_taken_from_each_kind_in_turn() {
    assertThat(Examples.of(CLAIMS.kinds(), 3))
        .extracting(Mistake::place)
        .containsExactly("debates/spring.tsv:7", "debates/spring.tsv:8", "debates/spring.tsv:9");
    assertThat(Examples.of(CLAIMS.kinds(), 1)).hasSize(1);
    assertThat(Examples.of(CLAIMS.kinds(), 0)).isEmpty();
    assertThat(Examples.of(CLAIMS.kinds(), 99)).hasSize(3);
  }

  private static void matches(String file, String actual) throws IOException {
    Path golden = FILES.resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
  }
}
