package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

/** Who says what, with which words: {@code source | cue | content}. */
class AttributionTest {
  @Test
  void the_speaker_may_stand_after_what_is_said() {
    assertThat(Told.of("The bridge at Kisumu has collapsed, a ferry pilot said.").attributions())
        .containsExactly("a ferry pilot | said | The bridge at Kisumu has collapsed");
  }

  @Test
  void the_speaker_may_stand_before_what_is_said() {
    assertThat(
            Told.of("Three witnesses said they had seen smoke over the refinery in Skikda.")
                .attributions())
        .containsExactly(
            "Three witnesses | said | they had seen smoke over the refinery in Skikda");
  }

  @Test
  void the_cue_may_stand_before_the_speaker() {
    assertThat(Told.of("The flood took twelve houses, wrote the daily La Nación.").attributions())
        .containsExactly("the daily La Nación | wrote | The flood took twelve houses");
  }

  @Test
  void a_speaker_may_be_described_after_the_name() {
    assertThat(
            Told.of("\"Nobody is left in the village,\" said Samir Haddad, a baker.")
                .attributions())
        .containsExactly("Samir Haddad, a baker | said | \"Nobody is left in the village,\"");
  }

  @Test
  void a_description_between_commas_does_not_hide_who_spoke_the_quotation() {
    Told told =
        Told.of(
            "\"The power is back in all districts,\" the energy minister, Paula Ortega, told Radio"
                + " Nacional.");
    assertThat(told.attributions())
        .containsExactly(
            "the energy minister, Paula Ortega | told | \"The power is back in all districts,\"");
    assertThat(told.via("The power is back")).containsExactly("Radio Nacional");
  }

  @Test
  void according_to_opens_a_sentence_or_closes_it() {
    assertThat(Told.of("According to the ministry, 14 wells were tested in Gao.").attributions())
        .containsExactly("the ministry | According to | 14 wells were tested in Gao");
    assertThat(Told.of("The wells in Gao are clean, according to the ministry.").attributions())
        .containsExactly("the ministry | according to | The wells in Gao are clean");
  }

  @Test
  void what_a_source_is_belongs_to_the_source_and_not_to_what_it_says() {
    assertThat(
            Told.of(
                    "The story is false, according to Taiz Without Filter (TWF), a group of citizen"
                        + " journalists who report from the city.")
                .attributions())
        .containsExactly(
            "Taiz Without Filter (TWF), a group of citizen journalists who report from the city"
                + " | according to | The story is false");
  }

  @Test
  void a_quotation_goes_on_after_its_cue() {
    assertThat(
            Told.of("\"The tower fell at noon,\" a guard told Reuters. \"It simply fell.\"")
                .attributions())
        .containsExactly("a guard | told | \"The tower fell at noon,\" ... \"It simply fell.\"");
  }

  @Test
  void what_is_quoted_is_direct_and_what_is_not_is_not() {
    assertThat(Told.of("\"It rained stones,\" said a shepherd.").saying("stones").direct())
        .isTrue();
    assertThat(Told.of("It had rained stones, a shepherd said.").saying("stones").direct())
        .isFalse();
  }

  @Test
  void it_is_said_names_nobody() {
    assertThat(Told.of("It is said that the gold has been moved to Caracas.").attributions())
        .containsExactly(" | is said | the gold has been moved to Caracas");
  }

  @Test
  void somebody_quoted_as_saying_is_the_speaker() {
    assertThat(
            Told.of("Marta Ruiz was quoted as saying that the vote in Sucre had been stolen.")
                .attributions())
        .containsExactly("Marta Ruiz | was quoted as saying | the vote in Sucre had been stolen");
  }

  @Test
  void two_speakers_of_one_sentence_each_say_their_own() {
    assertThat(
            Told.of("The mayor said the bridge was safe but the engineers said it was cracked.")
                .attributions())
        .containsExactly(
            "The mayor | said | the bridge was safe", "the engineers | said | it was cracked");
  }

  @Test
  void a_denial_is_an_attribution_too() {
    assertThat(
            Told.of("The ministry denied that any vaccine had been spilled in Accra.")
                .attributions())
        .containsExactly("The ministry | denied | any vaccine had been spilled in Accra");
  }

  @Test
  void a_noun_can_stand_for_words() {
    assertThat(Told.of("There are reports of looting in Port-au-Prince.").attributions())
        .containsExactly(" | reports | looting in Port-au-Prince");
  }

  @Test
  void whose_claim_it_is_stands_before_the_noun() {
    assertThat(Told.of("The ministry's claim that the lake is clean is not true.").attributions())
        .containsExactly("The ministry | claim | the lake is clean");
  }

  @Test
  void a_headline_names_its_speaker_before_a_colon() {
    assertThat(Told.of("Minister: the dam at Mosul is safe", "Rain is falling.").attributions())
        .containsExactly("Minister | : | the dam at Mosul is safe");
  }

  @Test
  void a_headline_may_end_with_its_speaker() {
    assertThat(Told.of("Flour has run out in Jacmel, bakers say", "Rain fell.").attributions())
        .containsExactly("bakers | say | Flour has run out in Jacmel");
    assertThat(
            Told.of("Claims of a surrender are untrue, say Colombian villagers", "Rain fell.")
                .attributions())
        .contains("Colombian villagers | say | Claims of a surrender are untrue");
  }

  @Test
  void one_who_speaks_without_asserting_has_no_part_in_it() {
    assertThat(
            Told.of(
                    "Contrary to what Radio Vale said about a landslide in Bovec, the road is open.")
                .attributions())
        .isEmpty();
  }
}
