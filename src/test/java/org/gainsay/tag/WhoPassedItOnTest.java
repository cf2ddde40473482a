package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.SourceKind;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant by a description, a pronoun, an announcement; and who passed the words on. */
class WhoPassedItOnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two bridges are down, according to a shepherd quoted by Radio Telavi.",
        "Two bridges are down, an unnamed shepherd told Radio Telavi.",
        "Two bridges are down. So says Radio Telavi."
      })
  void a_station_passes_on_what_somebody_unnamed_says(String text) {
    assertThat(Told.of(text).source("Two bridges are down").name()).isEqualTo("Radio Telavi");
  }

  @Test
  void a_participle_before_a_noun_is_no_cue() {
    assertThat(
            Told.of("\"The pass is open,\" an informed source told Radio Telavi.")
                .via("The pass is open"))
        .containsExactly("informed source");
  }

  @ParameterizedTest
  @CsvSource({
    "'The wells are dry, say the people behind Oasis Diary, citizen journalists in Tozeur.', The wells are dry",
    "'Oasis Diary is a group of citizen journalists in Tozeur. The citizen journalists said the wells are dry.', the wells are dry"
  })
  void those_behind_a_group_are_the_group(String text, String words) {
    assertThat(Told.of(text).source(words).name()).isEqualTo("Oasis Diary");
  }

  @Test
  void the_fact_checkers_are_those_that_were_named() {
    assertThat(
            Told.of(
                    "The claim is false, Africa Check found. \"Garlic does not stop cholera,\" the"
                        + " fact-checkers wrote.")
                .source("Garlic does not stop")
                .name())
        .isEqualTo("Africa Check");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Delta Voice, controlled by the military government, said the port is open.",
        "Delta Voice, run by the army, said the port is open.",
        "Delta Voice, which belongs to the state, said the port is open."
      })
  void whoever_the_state_controls_is_state_affiliated(String text) {
    assertThat(Told.of(text).source("the port is open").kind())
        .isEqualTo(SourceKind.STATE_AFFILIATED);
  }

  @Test
  void whoever_contradicts_an_agency_is_none() {
    assertThat(
            Told.of(
                    "Rain stopped at noon, said Valley Rooftops, which contradicts the state agency.")
                .source("Rain stopped")
                .kind())
        .isNotEqualTo(SourceKind.STATE_AFFILIATED);
  }

  @Test
  void a_number_belongs_to_the_name_before_it() {
    assertThat(Told.of("Homs 24 said the market is shut.").source("market is shut").name())
        .isEqualTo("Homs 24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the People's Committee", "the food safety agency", "the city hall"})
  void authorities_are_government_whatever_their_name(String authority) {
    assertThat(Told.of("The dyke holds, " + authority + " said.").source("The dyke holds").kind())
        .isEqualTo(SourceKind.GOVERNMENT);
  }

  @Test
  void what_an_announcement_announces_is_said_by_whom_it_names() {
    assertThat(
            Told.of(
                    "On Quay Notes, a diary kept by dockers, one entry is short: \"The cranes stand still.\"")
                .source("The cranes stand still")
                .name())
        .isEqualTo("Quay Notes");
  }

  @Test
  void after_denying_it_they_say_what_is_so() {
    Told told =
        Told.of(
            "Guards fired first, the union said. The company denied it: the guards had no weapons.");
    assertThat(told.claim("the guards had no weapons").posture())
        .isEqualTo(org.gainsay.fact.Posture.REPORTED);
  }
}
