package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

/** Where source and content begin and end: {@code source | cue | content}. */
class AttributionSpansTest {
  @Test
  void a_participle_goes_on_with_what_the_same_speaker_says() {
    assertThat(
            Told.of(
                    "Mayor Lena Brandt said the pool would close in May, adding that the roof leaks.")
                .attributions())
        .containsExactly(
            "Mayor Lena Brandt | said | the pool would close in May",
            "Mayor Lena Brandt | adding | the roof leaks");
  }

  @Test
  void a_second_verb_shares_the_speaker_of_the_first() {
    assertThat(
            Told.of("The union rejected the offer and accused the company of hiding its losses.")
                .attributions())
        .containsExactly(
            "The union | rejected | the offer",
            "The union | accused | the company of hiding its losses");
  }

  @Test
  void a_speaker_after_the_cue_is_described_up_to_the_end() {
    assertThat(
            Told.of(
                    "\"The ice is too thin,\" said Ole Lund, a fisherman from Vardo who has six boats.")
                .attributions())
        .containsExactly(
            "Ole Lund, a fisherman from Vardo who has six boats | said | \"The ice is too thin,\"");
  }

  @Test
  void a_participle_after_the_speaker_belongs_to_the_speaker() {
    assertThat(Told.of("Two engineers hired by the town said the dam was safe.").attributions())
        .containsExactly("Two engineers hired by the town | said | the dam was safe");
  }

  @Test
  void a_frame_before_the_speaker_is_not_what_is_said() {
    assertThat(
            Told.of("Though the harvest was poor, farmers said prices had hardly moved.")
                .attributions())
        .containsExactly("farmers | said | prices had hardly moved");
  }

  @Test
  void what_the_writer_adds_to_a_thing_is_not_what_is_said_of_it() {
    assertThat(
            Told.of("The senator praised the new law, which takes effect in July.").attributions())
        .containsExactly("The senator | praised | the new law");
  }

  @Test
  void a_quotation_goes_on_behind_other_words() {
    assertThat(
            Told.of(
                    "\"We waited all night,\" Amara Diallo said, pointing at the gate, \"and nobody came.\"")
                .attributions())
        .containsExactly("Amara Diallo | said | \"We waited all night,\" ... \"and nobody came.\"");
  }

  @Test
  void a_dash_after_a_quotation_names_who_said_it() {
    assertThat(
            Told.of("The readers were asked.\n\n\"The tram is always late.\"\n\n\u2014 Petra Novak")
                .attributions())
        .containsExactly("Petra Novak | \u2014 | \"The tram is always late.\"");
  }

  @Test
  void a_colon_after_a_name_opens_a_turn_of_an_interview() {
    assertThat(
            Told.of(
                    "The two met on Radio Oslo.\n\nHOST: Will you run again?\n\n"
                        + "VINTER: Not this time.\n\nHOST: Are you sure of that?")
                .attributions())
        .contains("VINTER | : | Not this time.", "HOST | : | Are you sure of that?");
  }
}
