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
  void the_month_of_may_is_no_word_of_doubt() {
    assertThat(Told.of("The reservoir of Cochabamba was cleaned in May.").claim("cleaned").hedges())
        .isEmpty();
    Told told = Told.of("The reservoir may have been cleaned in May, the company said.");
    assertThat(told.claim("cleaned").hedges()).extracting(told::quote).containsExactly("may");
  }

  @Test
  void two_clauses_of_one_sentence_are_two_claims() {
    assertThat(
            Told.of("At least 30 houses burned down and about 200 people fled to Mendoza.")
                .claims())
        .containsExactly("At least 30 houses burned down", "about 200 people fled to Mendoza");
  }

  @Test
  void what_one_subject_did_twice_is_two_claims() {
    assertThat(Told.of("The army entered Kassala on Monday and burned three houses.").claims())
        .containsExactly("The army entered Kassala on Monday", "burned three houses");
    assertThat(Told.of("Two men were arrested in Lusaka and charged with murder.").claims())
        .containsExactly("Two men were arrested in Lusaka", "charged with murder");
  }

  @Test
  void a_participle_that_tells_of_an_event_is_a_claim() {
    assertThat(
            Told.of(
                    "Rebels stormed the barracks in Goma, killing at least six people and wounding"
                        + " dozens.")
                .claims())
        .containsExactly(
            "Rebels stormed the barracks in Goma",
            "killing at least six people",
            "wounding dozens");
  }

  @Test
  void a_relative_clause_that_tells_something_new_is_a_claim() {
    assertThat(
            Told.of("A bomb fell on the market in Idlib, which killed 40 traders on Monday.")
                .claims())
        .containsExactly("A bomb fell on the market in Idlib", "which killed 40 traders on Monday");
  }

  @Test
  void a_relative_clause_that_says_which_is_none() {
    assertThat(Told.of("The bomb that fell on the market in Idlib killed 40 traders.").claims())
        .containsExactly("The bomb that fell on the market in Idlib killed 40 traders");
    assertThat(
            Told.of("The men who entered the bank in Cluj and took the gold were caught.").claims())
        .hasSize(1);
  }

  @Test
  void what_happened_before_is_a_claim_of_its_own() {
    assertThat(
            Told.of("The grid collapsed on Friday after the largest plant in Holguin broke down.")
                .claims())
        .containsExactly("The grid collapsed on Friday", "the largest plant in Holguin broke down");
  }

  @Test
  void nouns_and_verbs_that_belong_together_stay_together() {
    assertThat(Told.of("The flood in Lira destroyed a school, a clinic and two mills.").claims())
        .hasSize(1);
    assertThat(Told.of("A sniper shot and killed two medics in Idlib.").claims()).hasSize(1);
    assertThat(Told.of("The governor of Lira was forced to resign and leave the city.").claims())
        .hasSize(1);
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

  @Test
  void nor_has_what_stands_in_the_midst_of_an_appeal() {
    assertThat(
            Told.of(
                    """
                    A crane fell on the fish market of Trabzon on Sunday. Two traders were hurt.
                    Help us to go on reporting
                    From harbours to high courts, the Pontic Mirror is there when others have gone home. Readers know it, whatever party they vote for.
                    Your contribution pays for our lawyers. Please donate today.
                    The Pontic Mirror is read in every town of the coast. We believe that news should be free for all.
                    The crane had been inspected in March, the city said.""")
                .claims())
        .containsExactly(
            "A crane fell on the fish market of Trabzon on Sunday",
            "Two traders were hurt",
            "The crane had been inspected in March");
  }

  @Test
  void a_thing_that_somebody_speaks_of_is_no_claim() {
    assertThat(Told.of("She described a school with two rooms and one stove.").claims()).isEmpty();
    assertThat(Told.of("The union announced a strike at the depot of Lviv.").claims())
        .containsExactly("a strike at the depot of Lviv");
    assertThat(Told.of("Residents accused the tannery of dumping dye in the canal.").claims())
        .containsExactly("the tannery of dumping dye in the canal");
  }

  @Test
  void words_that_break_off_before_a_quotation_are_no_claim() {
    assertThat(
            Told.of("The mayor of Osh has been trying to explain that \"the river is not ours\".")
                .claims())
        .containsExactly("the river is not ours");
  }

  @Test
  void what_nobody_would_say_is_no_claim() {
    assertThat(
            Told.of("On Sunday the harbour master declined to say whether the crane was safe.")
                .claims())
        .noneMatch(claim -> claim.contains("the crane was safe"));
  }
}
