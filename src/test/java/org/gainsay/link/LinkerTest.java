package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.SourceKind;
import org.gainsay.scenario.Found;
import org.junit.jupiter.api.Test;

/** What speaks against a claim, what for it, and what must not be linked with it. */
class LinkerTest {
  @Test
  void a_negated_claim_contradicts_by_polarity() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The bridge in Durban collapsed on Sunday."}
            - {id: b, published: 2021-05-04, text: "The bridge in Durban did not collapse on Sunday, engineers said."}
            """);
    assertThat(found.against("bridge in Durban collapsed"))
        .containsExactly(
            "engineers: The bridge in Durban did not collapse on Sunday"
                + " [POLARITY collapsed/did not collapse]");
  }

  @Test
  void words_that_exclude_each_other_contradict() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The airport of Beira was closed on Sunday, pilots said."}
            - {id: b, published: 2021-05-03, text: "The airport of Beira was open on Sunday, the airline said."}
            """);
    assertThat(found.against("closed"))
        .containsExactly("airline: The airport of Beira was open on Sunday [OPPOSITE close/open]");
  }

  @Test
  void calm_contradicts_clashes_in_the_same_place_on_the_same_day() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Clashes broke out in Arequipa on Sunday."}
            - {id: b, published: 2021-05-03, text: "Arequipa was calm on Sunday, residents said."}
            """);
    assertThat(found.against("Clashes"))
        .containsExactly("residents: Arequipa was calm on Sunday [OPPOSITE clash/calm]");
  }

  @Test
  void within_an_article_two_speakers_may_disagree() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Fighting broke out in Kidal on Sunday, the army said. Residents of Kidal said the town was calm on Sunday."}
            """);
    assertThat(found.against("Fighting"))
        .containsExactly(
            "Residents of Kidal: the town was calm on Sunday [OPPOSITE fighting/calm]");
  }

  @Test
  void numbers_of_one_thing_clash() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The explosion in Durban killed 12 workers on Sunday, the police said."}
            - {id: b, published: 2021-05-04, text: "The explosion in Durban killed 31 workers on Sunday, the union said."}
            """);
    assertThat(found.against("12 workers"))
        .containsExactly(
            "union: The explosion in Durban killed 31 workers on Sunday [NUMBER 12/31]");
  }

  @Test
  void numbers_that_may_both_be_right_do_not_clash() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The explosion in Durban killed at least 12 workers on Sunday, the police said."}
            - {id: b, published: 2021-05-04, text: "The explosion in Durban killed 31 workers on Sunday, the union said."}
            """);
    assertThat(found.against("12 workers")).isEmpty();
  }

  @Test
  void what_has_gone_on_for_years_is_told_in_passing_and_not_linked() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "More than 1,200 people have been killed in Mopti since the conflict began in March 2015, a lawyer said."}
            - {id: b, published: 2021-09-09, text: "Some 900 people have been killed in Mopti since the conflict began in March 2015, the army said."}
            """);
    assertThat(found.against("1,200 people")).isEmpty();
    assertThat(found.against("900 people")).isEmpty();
  }

  @Test
  void a_part_of_what_is_counted_clashes_with_nothing() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The explosion in Durban killed 12 workers on Sunday, police said."}
            - {id: b, published: 2021-05-04, text: "The explosion in Durban killed 15 people including two workers on Sunday, the union said."}
            """);
    assertThat(found.against("12 workers")).isEmpty();
  }

  @Test
  void deaths_on_one_day_in_one_town_are_not_one_event() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Nine people were killed in an attack in Mopti on Sunday, a nurse said."}
            - {id: b, published: 2021-05-04, text: "Five civilians were killed in a rocket attack in Mopti on Sunday, the police said."}
            """);
    assertThat(found.corroborations("Nine people")).isEmpty();
  }

  @Test
  void troops_are_soldiers() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Two hundred troops fled from Beira on Sunday, fishermen said."}
            - {id: b, published: 2021-05-04, text: "No soldiers fled from Beira on Sunday, the governor said."}
            """);
    assertThat(found.contradictions("troops fled"))
        .extracting(it -> it.source().kind())
        .containsExactly(SourceKind.GOVERNMENT);
  }

  @Test
  void another_town_is_another_event() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The bridge in Durban collapsed on Sunday."}
            - {id: b, published: 2021-05-04, text: "The bridge in Pretoria did not collapse on Sunday."}
            """);
    assertThat(found.against("bridge in Durban")).isEmpty();
    assertThat(found.against("bridge in Pretoria")).isEmpty();
  }

  @Test
  void four_months_later_is_another_event() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The market in Durban was closed on Sunday."}
            - {id: b, published: 2021-09-04, text: "The market in Durban was open on Friday."}
            """);
    assertThat(found.against("closed")).isEmpty();
  }

  @Test
  void two_people_of_one_surname_are_two_people() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Ana Torres was arrested in Arequipa on Sunday."}
            - {id: b, published: 2021-05-03, text: "Luis Torres was not arrested in Arequipa on Sunday."}
            """);
    assertThat(found.against("Ana Torres")).isEmpty();
  }

  @Test
  void a_denial_of_something_else_is_not_linked() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "A cholera outbreak has begun in Beira, doctors said."}
            - {id: b, published: 2021-05-04, text: "Reports of an earthquake in Beira are false, the geological institute said."}
            """);
    assertThat(found.against("cholera")).isEmpty();
  }

  @Test
  void a_denial_denies_what_it_names_and_not_its_neighbour() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The dam above Arequipa burst on Sunday, state television reported. The hospital in Arequipa has treated 40 people, nurses said. Reports that the dam had burst are false, the fire brigade of Arequipa said."}
            """);
    assertThat(found.contradictions("The dam above Arequipa"))
        .extracting(it -> it.source().name())
        .containsExactly("fire brigade of Arequipa");
    assertThat(found.against("The hospital in Arequipa")).isEmpty();
  }

  @Test
  void nobody_contradicts_himself_within_one_article() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The mayor of Quito said the bus strike was over. The mayor of Quito said the bus strike was not over."}
            """);
    assertThat(found.against("the bus strike was over")).isEmpty();
  }

  @Test
  void an_outlet_that_says_otherwise_later_corrects_itself() {
    Found found =
        Found.in(
            """
            - {id: a, outlet: Alpha Post, published: 2021-05-03, text: "The minister of health resigned in Quito on Sunday."}
            - {id: b, outlet: Alpha Post, published: 2021-05-05, text: "The minister of health did not resign in Quito on Sunday."}
            """);
    assertThat(found.contradictions("resigned")).allMatch(it -> it.isCorrection()).hasSize(1);
    assertThat(found.against("did not resign")).isEmpty();
  }

  @Test
  void the_same_told_by_another_outlet_corroborates() {
    Found found =
        Found.in(
            """
            - {id: a, outlet: Alpha Post, published: 2021-05-03, text: "The police in Lyon arrested four smugglers on Sunday."}
            - {id: b, outlet: Beta Post, published: 2021-05-03, text: "Four smugglers were arrested by the police in Lyon on Sunday."}
            """);
    assertThat(found.supporting("The police in Lyon"))
        .containsExactly("Beta Post: Four smugglers were arrested by the police in Lyon on Sunday");
  }

  @Test
  void an_alias_that_the_input_declares_names_the_outlet_in_other_articles() {
    Found found =
        Found.in(
            """
            - {id: a, outlet: Yangon Night Watch, source: {kind: CITIZEN_JOURNALIST, country: MM, places: [Yangon], aliases: [YNW]}, published: 2021-05-03, text: "The trains in Yangon stood still on Sunday."}
            - {id: b, outlet: Alpha Post, published: 2021-05-03, text: "All trains in Yangon ran on Sunday, the railway ministry said. According to YNW, no train in Yangon ran on Sunday."}
            """);
    assertThat(found.contradictions("All trains"))
        .extracting(it -> it.source().name())
        .containsOnly("Yangon Night Watch");
  }
}
