package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.Posture;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

/** What denies, who denies, and what is denied. */
class DenialsTest {
  @Test
  void false_reports_deny_what_they_report() {
    assertThat(Told.of("Reports that the airport of Goma had fallen are false.").denied())
        .containsExactly("the airport of Goma had fallen");
  }

  @Test
  void despite_reports_denies_what_they_report_and_not_the_rest_of_the_sentence() {
    Told told =
        Told.of("Despite reports that the dam had burst, the valley near Oroville was dry.");
    assertThat(told.denied()).containsExactly("the dam had burst");
    assertThat(told.claim("the valley near Oroville").posture()).isEqualTo(Posture.ASSERTED);
  }

  @Test
  void it_is_not_true_what_somebody_says_names_whom_it_contradicts() {
    Told told =
        Told.of("It is not true what Belarus 1 is saying about a strike at the works in Minsk.");
    assertThat(told.denied()).containsExactly("a strike at the works in Minsk");
    assertThat(told.denial().target()).isEqualTo("belarus 1");
  }

  @Test
  void it_is_not_true_what_they_say_is_no_verdict_on_the_sentence_before() {
    Told told =
        Told.of("Osh is calm. It is not true what Ala-Too Channel is saying about riots in Osh.");
    assertThat(told.denied()).containsExactly("riots in Osh");
    assertThat(told.claim("Osh is calm").posture()).isEqualTo(Posture.ASSERTED);
  }

  @Test
  void what_somebody_says_about_a_place_is_no_claim_by_that_place() {
    Told told = Told.of("What the national radio tells about Sake is a lie, a teacher said.");
    assertThat(told.denied()).isEmpty();
    assertThat(told.denial().target()).isEqualTo("the national radio");
  }

  @Test
  void who_rejects_an_excuse_denies_nothing() {
    assertThat(
            Told.of(
                    "Shells hit the market of Marib, a nurse said. The alliance rejected all excuses for such a crime.")
                .denials())
        .isEmpty();
  }

  @Test
  void who_does_not_deny_it_denies_nothing() {
    assertThat(Told.of("The company did not deny that dye had reached the canal.").denials())
        .isEmpty();
    assertThat(Told.of("The boy lay in the yard with no visible signs of injury.").denials())
        .isEmpty();
  }

  @Test
  void this_is_false_is_a_verdict_on_the_sentence_before() {
    Told told = Told.of("A blogger wrote that the well in Nouakchott was poisoned. This is false.");
    assertThat(told.denied()).containsExactly("the well in Nouakchott was poisoned");
    assertThat(told.claim("the well").posture()).isEqualTo(Posture.REFUTED);
  }

  @Test
  void a_ministry_that_denies_is_the_denier() {
    Told told = Told.of("The ministry denied that any vaccine had been spilled in Accra.");
    assertThat(told.denied()).containsExactly("any vaccine had been spilled in Accra");
    assertThat(told.denial().source().name()).isEqualTo("ministry");
    assertThat(told.denial().ownVoice()).isFalse();
  }

  @Test
  void a_claim_without_a_basis_is_denied() {
    assertThat(Told.of("The claim that nurses in Trujillo sold morphine has no basis.").denied())
        .containsExactly("nurses in Trujillo sold morphine");
  }

  @Test
  void no_truth_in_rumours_denies_them() {
    Told told =
        Told.of(
            "\"There is no truth in rumours of a coup,\" the president of Gabon told Africa 24.");
    assertThat(told.denied()).containsExactly("a coup");
    assertThat(told.denial().source().name()).isEqualTo("president of Gabon");
  }

  @Test
  void nothing_of_the_kind_denies_without_repeating() {
    Told told = Told.of("Nothing of the kind happened, according to the fishermen's union.");
    assertThat(told.denial().general()).isTrue();
    assertThat(told.denied()).isEmpty();
  }

  @Test
  void an_invented_strike_is_denied_by_whoever_calls_it_so() {
    Told told = Told.of("The strike in Valparaíso was invented, the dockers' union said.");
    assertThat(told.denied()).containsExactly("The strike in Valparaíso");
    assertThat(told.denial().source().name()).isEqualTo("dockers' union");
  }

  @Test
  void a_question_that_is_answered_no_is_denied() {
    assertThat(Told.of("Has the zoo in Riga lost its lions? No.").denied())
        .containsExactly("the zoo in Riga lost its lions");
  }

  @Test
  void dismissed_reports_are_denied() {
    assertThat(
            Told.of("The ministry dismissed reports of a cholera outbreak in Hodeidah as rumours.")
                .denied())
        .containsExactly("a cholera outbreak in Hodeidah");
  }

  @Test
  void to_claim_falsely_is_to_be_denied_by_the_article() {
    assertThat(
            Told.of("The company falsely claimed that its filter kills the virus.")
                .claim("its filter kills the virus")
                .posture())
        .isEqualTo(Posture.REFUTED);
  }

  @Test
  void contrary_to_what_a_radio_said_denies_the_radio() {
    Told told =
        Told.of("Contrary to what Radio Vale said about a landslide in Bovec, the road is open.");
    assertThat(told.denied()).containsExactly("a landslide in Bovec");
    assertThat(told.denial().ownVoice()).isTrue();
    assertThat(told.denial().target()).isEqualTo("radio vale");
    assertThat(told.claim("the road is open").posture()).isEqualTo(Posture.ASSERTED);
  }

  @Test
  void to_say_that_something_did_not_happen_is_a_claim_and_denies_nobody() {
    Told told = Told.of("The police did not arrest anyone in Tartu on Thursday.");
    assertThat(told.denials()).isEmpty();
    assertThat(told.claim("did not arrest").posture()).isEqualTo(Posture.ASSERTED);
    assertThat(told.claim("did not arrest").negated()).isTrue();
  }

  @Test
  void whoever_owns_a_rejected_report_is_whom_it_contradicts() {
    assertThat(
            Told.of("Dockers in Durban rejected the radio's report as a fabrication.")
                .denial()
                .target())
        .isEqualTo("radio");
    assertThat(Told.of("The bank of Ghana called the newspaper's story false.").denial().target())
        .isEqualTo("newspaper");
  }

  @Test
  void what_is_being_said_about_a_town_is_no_proposition() {
    Told told = Told.of("There is no truth in what is being said about Zuwara.");
    assertThat(told.denied()).isEmpty();
    assertThat(told.denial().general()).isTrue();
  }

  @Test
  void a_single_word_can_be_a_verdict() {
    Told told = Told.of("The garrison of Bria has laid down its arms, the radio said. Propaganda.");
    assertThat(told.denied()).containsExactly("The garrison of Bria has laid down its arms");
  }
}
