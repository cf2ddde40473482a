package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.gainsay.Examples;
import org.gainsay.article.Span;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rating;
import org.gainsay.tag.TaggedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+2",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "a,\"b\"\r\nc; d",
        "plain"
      })
  void no_cell_is_a_formula_and_every_word_is_kept(String text) throws IOException {
    List<List<String>> rows = parsed(AssessmentCsv.HEAD + AssessmentCsv.rows(assessment(text)));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).hasSameSizeAs(rows.get(0));
    assertThat(rows.get(1)).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
    String cell = rows.get(1).get(rows.get(0).indexOf("text"));
    assertThat(cell).isIn(text, "'" + text);
  }

  @Test
  void an_article_without_claims_has_a_row_of_its_own() throws IOException {
    Assessment full = assessment("x");
    Assessment empty =
        new Assessment(
            full.article(),
            full.outlet(),
            full.rating(),
            List.of(),
            List.of(),
            "",
            full.provenance());
    assertThat(parsed(AssessmentCsv.HEAD + AssessmentCsv.rows(empty))).hasSize(2);
  }

  @Test
  void what_was_not_judged_is_no_review() {
    assertThat(new ClaimReviewJson("Vale Desk").lines(assessment("x"))).isEmpty();
  }

  private static Assessment assessment(String text) {
    TaggedArticle tagged = Examples.tagged(Examples.article("a", text));
    Claim claim =
        new Claim(
            "c1",
            "a",
            text,
            new Span(0, text.length(), Span.Part.TEXT),
            Posture.ASSERTED,
            false,
            tagged.outlet(),
            null,
            tagged.claims().get(0).frame().event(),
            Section.LEAD,
            tagged.outlet());
    return new Assessment(
        tagged.article(),
        tagged.outlet(),
        Rating.UNJUDGED,
        List.of(new RatedClaim(claim, Rating.UNJUDGED, BigDecimal.ONE, 1, false, List.of())),
        List.of(),
        "",
        new Provenance("0", "1", "2", "3"));
  }

  private static List<List<String>> parsed(String csv) throws IOException {
    try (MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(csv)) {
      return rows.readAll();
    }
  }
}
