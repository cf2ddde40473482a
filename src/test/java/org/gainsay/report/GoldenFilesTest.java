package org.gainsay.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.gainsay.author.ExampleFacts;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Outlook;
import org.gainsay.rate.OwnRules;
import org.gainsay.rule.Label;
import org.junit.jupiter.api.Test;

/**
 * Each report against a file. Run with {@code -Dgolden=write} to write the files anew, and read the
 * difference before you commit it.
 */
class GoldenFilesTest {
  private static final Path FILES = Path.of("src/test/resources/org/gainsay/report");
  private static final ObjectMapper YAML = YAMLMapper.builder().build();

  private static final String ARTICLE =
      """
      outlet: {name: Harbour Times, kind: INDEPENDENT_MEDIA}
      claims:
        - text: About 200 fighters took the side of the residents of Mocoa, which forced the others to close the roads at the entrance of the town
          source: {name: Agencia del Llano, kind: STATE_AFFILIATED, state: CO}
          via: [{name: one source, kind: ANONYMOUS}]
          direct: true
          places: [Mocoa/CO]
          day: 2023-05-03
          contradicted:
            - source: {name: Voces de Mocoa, kind: CITIZEN_JOURNALIST, places: [Mocoa/CO]}
              quote: The town was calm today
              clash: OPPOSITE
              here: took the side
              there: calm
              same: {places: [Mocoa], days: 1, words: [fighter, town]}
        - text: The mayor may have left town
          section: LEAD
          signals: [{kind: HEDGED}]
        - text: It rained
      """;

  @Test
  void json() throws IOException {
    matches("assessment.json", pretty(new AssessmentJson().line(assess(ARTICLE))));
  }

  @Test
  void json_of_an_article_without_claims() throws IOException {
    matches("empty.json", pretty(new AssessmentJson().line(assess("claims: []"))));
  }

  @Test
  void a_line_is_one_line() throws IOException {
    assertThat(new AssessmentJson().line(assess(ARTICLE))).doesNotContain("\n");
  }

  @Test
  void terminal() throws IOException {
    matches("article.txt", article(false, assess(ARTICLE)));
  }

  @Test
  void terminal_in_colour() throws IOException {
    String coloured = article(true, assess(ARTICLE));
    matches("article-in-colour.txt", coloured.replace("\u001b", "ESC"));
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(article(false, assess(ARTICLE)));
  }

  @Test
  void terminal_of_an_article_without_claims() throws IOException {
    matches("empty.txt", article(false, assess("claims: []")));
  }

  @Test
  void summary() throws IOException {
    TerminalReport report = new TerminalReport(false);
    String lines = report.line(assess(ARTICLE)) + report.line(assess("claims: []"));
    String counts = report.counts(Map.of(Label.IMPROBABLE, 1L, Label.CANNOT_BE_JUDGED, 1L));
    matches("summary.txt", lines + counts);
  }

  @Test
  void no_line_is_longer_than_80_columns() throws IOException {
    TerminalReport report = new TerminalReport(false);
    String all = article(false, assess(ARTICLE)) + report.line(assess(ARTICLE));
    assertThat(Arrays.asList(all.split("\n", -1)))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void a_word_longer_than_a_line_goes_on_in_the_next() throws IOException {
    String address = "https://example.org/" + "𝄞path/".repeat(40);
    Assessment assessment =
        assess("{claims: [{text: \"see %s for more\"}, {text: %s}]}".formatted(address, address));
    for (boolean colour : new boolean[] {false, true}) {
      String all = article(colour, assessment);
      String plain = all.replaceAll("\u001b\\[[0-9;]*m", "");
      assertThat(Arrays.asList(plain.split("\n", -1)))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80))
          .allSatisfy(line -> assertThat(line).isEqualTo(new String(line.getBytes(UTF_8), UTF_8)));
      assertThat(plain.replaceAll("\\s", "")).contains("[c1:see" + address + "formore]", address);
    }
  }

  @Test
  void one_claim_alone_is_shown_with_its_arithmetic() throws IOException {
    assertThat(claim(assess(ARTICLE), 2))
        .startsWith("DOUBTFUL  confidence 0.3494, -2.7 points\n")
        .contains("c2  POSSIBLY_TRUE  asserted", "0.4712   = 1 / (1 + 10^(0.5/10))")
        .doesNotContain("c1", "c3");
  }

  @Test
  void no_article_drives_the_terminal() throws IOException {
    String article =
        article(false, assess("{claims: [{text: \"it \\e[31m rained \\u202e now\"}]}"));
    assertThat(article).doesNotContain("\u001b", "\u202e").contains("it [31m rained now");
  }

  private static String article(boolean colour, Assessment assessment) {
    return new TerminalReport(colour).article(assessment, OwnRules.RATER.outlooks(assessment));
  }

  private static String claim(Assessment assessment, int number) {
    Outlook outlook = OwnRules.RATER.outlooks(assessment).get(number - 1);
    return new TerminalReport(false).claim(assessment, number, outlook);
  }

  private static Assessment assess(String facts) throws IOException {
    return OwnRules.RATER.rate(ExampleFacts.dossier(YAML.readTree(facts)));
  }

  private static String pretty(String line) throws JsonProcessingException {
    ObjectMapper json =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    JsonNode tree = json.readTree(line);
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
  }

  private static void matches(String name, String got) throws IOException {
    Path file = FILES.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, got);
    }
    assertThat(got).as(name).isEqualTo(Files.readString(file));
  }
}
