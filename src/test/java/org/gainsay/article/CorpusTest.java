package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusTest {
  @Test
  void the_latest_revision_of_a_url_counts() {
    assertThat(
            Corpus.superseded(
                List.of(
                    article("a", "u", "2016-03-02"),
                    article("b", "u", "2016-03-01"),
                    article("c", "v", "2016-02-01"),
                    article("d", "", "2016-02-01"),
                    article("e", "", "2016-02-02"))))
        .isEqualTo(Map.of("b", "a"));
  }

  @Test
  void instants_are_compared_across_offsets() {
    assertThat(
            Corpus.superseded(
                List.of(
                    article("a", "u", "2016-03-01T23:00:00Z"),
                    article("b", "u", "2016-03-02T00:30:00+03:00"))))
        .isEqualTo(Map.of("b", "a"));
  }

  @Test
  void what_is_not_later_is_no_revision() {
    assertThat(
            Corpus.superseded(
                List.of(article("a", "u", "2016-03-01"), article("b", "u", "2016-03-01"))))
        .isEmpty();
  }

  private static Article article(String id, String url, String published) {
    LocalDate day = Published.parse(published).orElseThrow().day();
    return new Article(id, "", "x", "", url, published, day, "", "", DeclaredSource.NONE);
  }
}
