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
  void the_speaker_of_a_quotation_is_all_that_stands_between_it_and_the_verb() {
    assertThat(
            Told.of("\"The pumps are running,\" a man close to the owner told the Radom Herald.")
                .attributions())
        .containsExactly("a man close to the owner | told | \"The pumps are running,\"");
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
                    "\"We waited all night,\" Amara Diallo said, wiping his glasses, \"and nobody came.\"")
                .attributions())
        .containsExactly("Amara Diallo | said | \"We waited all night,\" ... \"and nobody came.\"");
  }

  @Test
  void a_dash_after_a_quotation_names_who_said_it() {
    assertThat(
            Told.of(
                    "The paper asked its readers on Monday what they think of the new tram line.\n\n"
                        + "\"The tram is always late.\" \u2014 Petra Novak, a teacher\n\n"
                        + "\"My children take it to school.\" \u2014 Ivo Maric\n\n"
                        + "The line was opened in March and carries 4,000 people a day.")
                .attributions())
        .contains(
            "Petra Novak, a teacher | \u2014 | \"The tram is always late.\"",
            "Ivo Maric | \u2014 | \"My children take it to school.\"");
  }

  @Test
  void a_verb_that_tells_what_was_done_takes_no_words_from_a_claim() {
    assertThat(
            Told.of("Two hundred miners have agreed to go back to the pit, Radio Lublin said.")
                .claims())
        .containsExactly("Two hundred miners have agreed to go back to the pit");
  }

  @Test
  void a_colon_after_a_name_opens_a_turn_of_an_interview() {
    assertThat(
            Told.of(
                    "The two met in a studio of Radio Oslo on Tuesday.\n\n"
                        + "HOST: Minister, the tunnel was closed again on Sunday night.\n\n"
                        + "VINTER: The tunnel was closed because a pump had failed.\n\n"
                        + "HOST: The drivers waited there for five hours.")
                .attributions())
        .containsExactly(
            "HOST | : | Minister, the tunnel was closed again on Sunday night",
            "VINTER | : | The tunnel was closed because a pump had failed",
            "HOST | : | The drivers waited there for five hours");
  }
}
