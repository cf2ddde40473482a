package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.Posture;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an article stands to what it tells. */
class PosturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Also untrue is the story that the ferry to Kimolos sank.            | the ferry to Kimolos sank
          Nor is there any truth in the rumour that the mill in Gweru is sold. | the mill in Gweru is sold
          It is false, however, that the mayor of Talca fled to Mendoza.       | the mayor of Talca fled to Mendoza
          The union poured cold water on reports that drivers in Cork had quit. | drivers in Cork had quit
          The daily has withdrawn its report that the bank in Tromsø was robbed. | the bank in Tromsø was robbed
          Were the pupils of Mbale sent home? They were not.                   | the pupils of Mbale sent home
          Claims that the museum in Lviv was looted do not stand up.           | the museum in Lviv was looted
          A blogger wrongly told his readers that the pass at Susa was shut.   | the pass at Susa was shut
          """)
  void what_is_denied_in_many_wordings_is_refuted(String text, String claim) {
    assertThat(Told.of(text).claim(claim).posture()).isEqualTo(Posture.REFUTED);
  }

  @Test
  void a_clause_that_takes_back_what_somebody_said_refutes_it() {
    Told told =
        Told.of(
            "The army said it had taken the bridge at Falam, a claim that was contradicted within an"
                + " hour by video.");
    assertThat(told.claim("taken the bridge").posture()).isEqualTo(Posture.REFUTED);
  }

  @Test
  void a_myth_that_a_fact_follows_is_refuted() {
    Told told =
        Told.of(
            "MYTH: The new meters in Porto send recordings to the police.\n\n"
                + "FACT: The meters have no microphone.");
    assertThat(told.claim("send recordings").posture()).isEqualTo(Posture.REFUTED);
    assertThat(told.claim("no microphone").posture()).isNotEqualTo(Posture.REFUTED);
  }

  @Test
  void a_verdict_at_the_head_of_a_sentence_refutes_the_one_before_and_its_reason_stays_a_claim() {
    Told told =
        Told.of(
            "A page claims that the lake at Ohrid has been drained. Not so: the harbour master"
                + " measured 155 metres on Tuesday.");
    assertThat(told.claim("the lake at Ohrid").posture()).isEqualTo(Posture.REFUTED);
    assertThat(told.claim("155 metres").posture()).isNotEqualTo(Posture.REFUTED);
  }

  @Test
  void rubbish_that_has_been_removed_is_no_verdict() {
    assertThat(
            Told.of("All the rubbish has been removed from the streets of Sfax.")
                .claim("has been removed")
                .posture())
        .isEqualTo(Posture.ASSERTED);
  }

  @Test
  void what_another_source_denies_in_another_paragraph_stays_reported() {
    Told told =
        Told.of(
            "Radio Vale reported that soldiers had retaken the bridge at Falam.\n\n"
                + "\"No soldier has crossed the bridge at Falam,\" said Mary Thang, a teacher.");
    assertThat(told.claim("retaken the bridge").posture()).isEqualTo(Posture.REPORTED);
    assertThat(told.claim("No soldier").posture()).isEqualTo(Posture.REPORTED);
  }
}
