package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.Posture;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences built as facts are that nobody can check; and facts that look like none. */
class NoFactTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The funicular is the loveliest ride in Bergen.",
        "The new stadium in Gdansk is a hideous building.",
        "Our cheese is the pride of the valley.",
        "The governor is, in my view, out of his depth.",
        "The flood barrier could have been built years ago.",
        "Ferries may be cancelled in Oban.",
        "The two presidents meet in Quito next week.",
        "A dry summer is to be expected in Murcia.",
        "Share before they take it down."
      })
  void taste_guesses_plans_and_orders_are_no_claims(String text) {
    assertThat(Told.of(text).claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tap water in Bihac is clean again.",
        "Nobody drowned.",
        "The government of Peru offered an amnesty.",
        "Bolivia has recorded 700 suspected cases of measles.",
        "The region has been ruled by the same family since 1988."
      })
  void what_can_be_checked_is_a_claim(String text) {
    assertThat(Told.of(text).claims()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did the tower fall in Pisa? Yes. It fell at noon.",
        "Did the tower fall in Pisa? Yes, at noon.",
        "Did the tower fall in Pisa? It did."
      })
  void a_question_answered_with_yes_is_asserted(String text) {
    assertThat(Told.of(text).claim("the tower fall in Pisa").posture()).isEqualTo(Posture.ASSERTED);
  }

  @Test
  void a_question_without_an_answer_is_none() {
    assertThat(Told.of("Did the tower fall in Pisa? Nobody knows.").claims())
        .noneMatch(claim -> claim.contains("the tower fall"));
  }

  @Test
  void what_follows_a_verdict_is_a_claim_of_its_own() {
    assertThat(
            Told.of(
                    "Posts say that a shark swam through Davao. The claim is false; the picture was"
                        + " taken in an aquarium.")
                .claim("the picture was taken")
                .posture())
        .isEqualTo(Posture.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None of that is so, according to the dockers.",
        "That is not the case, according to the dockers.",
        "The story has no basis, according to the dockers.",
        "The opposite is true."
      })
  void verdicts_come_in_many_words(String verdict) {
    assertThat(Told.of("The port of Split has shut, the radio said. " + verdict).denials())
        .isNotEmpty();
  }
}
