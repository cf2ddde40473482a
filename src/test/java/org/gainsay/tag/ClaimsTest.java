package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.Posture;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

/** What is a claim, where it begins and ends, and what is none. */
class ClaimsTest {
  @Test
  void a_claim_is_what_is_said_and_not_who_says_it() {
    assertThat(Told.of("The bridge at Kisumu has collapsed, a ferry pilot said.").claims())
        .containsExactly("The bridge at Kisumu has collapsed");
  }

  @Test
  void clauses_that_somebody_says_are_claims_of_their_own() {
    assertThat(
            Told.of(
                    "The mayor said that the reservoir was half empty and that the pumps had stopped.")
                .claims())
        .containsExactly("the reservoir was half empty", "the pumps had stopped");
  }

  @Test
  void two_clauses_of_one_sentence_are_two_claims() {
    assertThat(
            Told.of("At least 30 houses burned down and about 200 people fled to Mendoza.")
                .claims())
        .containsExactly("At least 30 houses burned down", "about 200 people fled to Mendoza");
  }

  @Test
  void what_the_article_says_itself_is_asserted_and_what_others_say_is_reported() {
    assertThat(Told.of("A train derailed near Cluj on Wednesday.").claim("derailed").posture())
        .isEqualTo(Posture.ASSERTED);
    assertThat(Told.of("A train derailed near Cluj, a guard said.").claim("derailed").posture())
        .isEqualTo(Posture.REPORTED);
  }

  @Test
  void how_a_source_is_described_is_no_claim() {
    assertThat(
            Told.of(
                    "\"Four hundred workers returned to their machines in Grodno,\" one source told"
                        + " Vecher TV, a broadcaster that belongs to the government of Belarus.")
                .claims())
        .containsExactly("Four hundred workers returned to their machines in Grodno");
  }

  @Test
  void a_wish_is_no_claim() {
    assertThat(Told.of("We hope the bridge will be repaired, the mayor of Ostrava said.").claims())
        .isEmpty();
  }

  @Test
  void a_plan_is_no_claim() {
    assertThat(Told.of("The council will build a new school in Cork next year.").claims())
        .isEmpty();
  }

  @Test
  void a_condition_is_no_claim() {
    assertThat(Told.of("If the dam breaks, the town will drown.").claims()).isEmpty();
  }

  @Test
  void an_opinion_is_no_claim() {
    assertThat(Told.of("The museum should be free for all.").claims()).isEmpty();
    assertThat(Told.of("What a beautiful town this is!").claims()).isEmpty();
  }

  @Test
  void a_question_is_no_claim() {
    assertThat(
            Told.of(
                    "Did the army enter Kassala? The governor asked whether the army had entered"
                        + " Kassala.")
                .claims())
        .isEmpty();
  }

  @Test
  void a_request_to_the_reader_is_no_claim() {
    assertThat(Told.of("Share this video with your friends.").claims()).isEmpty();
  }

  @Test
  void a_papers_talk_about_itself_is_no_claim() {
    assertThat(Told.of("Our readers tell us that they love this newspaper.").claims()).isEmpty();
  }

  @Test
  void an_appeal_for_money_has_no_claims_whatever_it_says() {
    assertThat(
            Told.of(
                    """
                    The bridge at Kisumu has collapsed, a ferry pilot said.
                    Support our work
                    We are read by farmers and by senators. Unlike other papers we have no paywall. Your donation keeps our reporters on the ground.
                    The pilot said that the ferry was safe.""")
                .claims())
        .containsExactly("The bridge at Kisumu has collapsed", "the ferry was safe");
  }
}
