package org.gainsay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A newspaper reports a claim of a state's broadcaster in order to deny it: the case that Gainsay
 * grew from, with every name, place, number and day replaced.
 */
class CentralCaseTest {
  private static List<Variant> variants;

  /** One such article with what it shows, and the line that a run writes about it. */
  record Variant(JsonNode shows, JsonNode line) {
    List<String> words(String key) {
      return stream(shows.path(key)).map(JsonNode::asText).toList();
    }

    JsonNode claim(String words) {
      return claims(words).findFirst().orElseThrow(() -> new AssertionError(words + " in " + this));
    }

    Stream<JsonNode> claims(String words) {
      return stream(line.path("claims")).filter(c -> c.path("text").asText().contains(words));
    }

    @Override
    public String toString() {
      return shows.path("name").asText();
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static synchronized List<Variant> variants() throws IOException {
    if (variants == null) {
      List<Variant> all = new ArrayList<>();
      try (InputStream in = CentralCaseTest.class.getResourceAsStream("central-case.yaml")) {
        for (JsonNode shows : new YAMLMapper().readTree(Objects.requireNonNull(in))) {
          JsonNode line =
              Stages.shared().assess(List.of(Stages.article(shows.path("article")))).get(0);
          all.add(new Variant(shows, line));
        }
      }
      variants = List.copyOf(all);
    }
    return variants;
  }

  @ParameterizedTest
  @MethodSource("variants")
  void both_wordings_of_the_claim_are_rated_low(Variant variant) {
    for (String words : variant.words("claims")) {
      JsonNode rating = variant.claim(words).path("rating");
      assertThat(rating.path("label").asText()).as(words).isIn("DOUBTFUL", "IMPROBABLE");
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void the_quote_is_of_the_broadcaster_that_the_text_describes(Variant variant) {
    JsonNode attribution =
        variant.claim(variant.shows().path("quoted").asText()).path("attribution");
    JsonNode source = attribution.path("source");
    assertThat(source.path("name")).isEqualTo(variant.shows().path("source").path("name"));
    assertThat(source.path("kind").asText()).isEqualTo("STATE_AFFILIATED");
    assertThat(source.path("state")).isEqualTo(variant.shows().path("source").path("state"));
    assertThat(attribution.path("direct").asBoolean()).isTrue();
    assertThat(attribution.path("via").path(0).path("name").asText()).isEqualTo("one source");
  }

  @ParameterizedTest
  @MethodSource("variants")
  void the_local_collective_contradicts_it_with_its_exact_words(Variant variant) {
    JsonNode collective = variant.shows().path("collective");
    JsonNode claim = variant.claim(variant.shows().path("quoted").asText());
    assertThat(stream(claim.path("findings")).flatMap(f -> stream(f.path("evidence"))))
        .anySatisfy(
            evidence -> {
              assertThat(evidence.path("kind").asText()).isEqualTo("CONTRADICTION");
              assertThat(evidence.path("quote")).isEqualTo(collective.path("quote"));
              assertThat(evidence.path("source").path("name")).isEqualTo(collective.path("name"));
              assertThat(evidence.path("source").path("kind").asText())
                  .isEqualTo("CITIZEN_JOURNALIST");
              assertThat(evidence.path("source").path("local").asBoolean()).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("variants")
  void that_the_place_is_calm_is_a_claim_of_the_collective_and_not_rated_low(Variant variant) {
    JsonNode claim = variant.claim(variant.shows().path("calm").asText());
    JsonNode source = claim.path("attribution").path("source");
    assertThat(source.path("name")).isEqualTo(variant.shows().path("collective").path("name"));
    JsonNode confidence = claim.path("rating").path("confidence");
    assertThat(confidence.asDouble()).isGreaterThanOrEqualTo(0.40);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void nothing_of_the_appeals_is_a_claim(Variant variant) {
    for (String words : variant.words("appeal")) {
      assertThat(variant.shows().path("article").path("text").asText()).contains(words);
      assertThat(variant.claims(words)).as(words).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void the_article_that_denies_the_claim_is_rated_high(Variant variant) {
    assertThat(variant.line().path("rating").path("confidence").asDouble()).isGreaterThan(0.6);
  }
}
