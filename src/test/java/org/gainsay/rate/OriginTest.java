package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import org.gainsay.author.ExampleFacts;
import org.gainsay.link.Dossier;
import org.junit.jupiter.api.Test;

/** From whom words on a claim come. */
class OriginTest {
  @Test
  void many_articles_of_one_speaker_are_one_origin() throws IOException {
    assertThat(
            origins(
                """
                source: {name: Ministry of Health, kind: GOVERNMENT, state: UG}
                corroborated:
                - {source: {name: Ministry of Health, kind: GOVERNMENT, state: UG}}
                - {source: {name: Lira Clinic, kind: NGO}}
                """))
        .containsExactly("1 SAME Ministry of Health [a, b]", "2 SAME Lira Clinic [b]");
  }

  @Test
  void a_ministry_and_its_state_channel_are_one_family() throws IOException {
    assertThat(
            origins(
                """
                source: {name: Ministry of Health, kind: GOVERNMENT, state: UG}
                corroborated:
                - {source: {name: Channel of the State, kind: STATE_AFFILIATED, state: UG}}
                contradicted:
                - {source: {name: Lira Nurses, kind: CITIZEN_JOURNALIST}}
                """))
        .containsExactly(
            "1 SAME Ministry of Health [a]",
            "1 SAME Channel of the State [b]",
            "2 OTHERWISE Lira Nurses [b]");
  }

  private static List<String> origins(String claim) throws IOException {
    Dossier dossier =
        ExampleFacts.dossier(
            new ObjectMapper(new YAMLFactory())
                .readTree("claims:\n- " + claim.strip().replace("\n", "\n  ")));
    return Origin.of(dossier.claims().get(0), dossier.evidence()).stream()
        .map(
            origin ->
                "%d %s %s %s"
                    .formatted(
                        origin.family(), origin.says(), origin.source().name(), origin.articles()))
        .toList();
  }
}
