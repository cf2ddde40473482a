package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.scenario.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks of one event though it is worded otherwise, and what does not though it seems to. */
class SameEventTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Ana Quiroga is alive.", "Ana Quiroga is unharmed.", "Ana Quiroga survived."})
  void whoever_is_alive_was_not_killed_days_before(String answer) {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Union leader Ana Quiroga was killed in Potosi on Sunday, the radio said."}
            - {id: b, published: 2021-05-06, place: Potosi, text: "%s"}
            """
                .formatted(answer));
    assertThat(found.contradictions("was killed")).hasSize(1);
  }

  @Test
  void what_happened_at_some_time_in_a_month_is_denied_by_who_says_that_it_never_did() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-10-05, text: "The brakes of the tram in Tuzla had been inspected in September, the ministry said."}
            - {id: b, published: 2021-10-06, text: "Nobody inspected the brakes of the tram in September, drivers in Tuzla told us."}
            - {id: c, published: 2021-10-06, text: "The brakes of another tram in Tuzla were inspected in September, the mayor said."}
            """);
    assertThat(found.contradictions("had been inspected")).hasSize(1);
    assertThat(found.contradictions("Nobody inspected")).isNotEmpty();
    assertThat(found.corroborations("had been inspected")).isEmpty();
  }

  @Test
  void who_says_that_it_did_not_happen_on_one_day_of_a_month_leaves_the_others() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-10-01, text: "The brakes of the tram in Tuzla were inspected in September, the ministry said."}
            - {id: b, published: 2021-10-01, text: "Nobody inspected the brakes of the tram in Tuzla on Tuesday, drivers told us."}
            """);
    assertThat(found.against("were inspected")).isEmpty();
  }

  @Test
  void a_headline_names_what_the_text_of_another_one_tells() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The mill in Larisa has reopened, the owner said."}
            - {id: b, published: 2021-05-03, text: "The reopening of the mill in Larisa did not take place, workers said."}
            """);
    assertThat(found.against("has reopened")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nobody in Gulu went home on Sunday", "Nobody in Gulu came home on Sunday"})
  void the_word_behind_a_verb_of_motion_says_what_is_denied(String answer) {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The strikers of Gulu went home on Sunday, the company said. %s, the union said."}
            """
                .formatted(answer));
    assertThat(found.contradictions("strikers of Gulu")).hasSize(1);
  }

  @Test
  void what_is_not_back_is_set_against_what_was_restored_and_against_nothing_else() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Gas is back in Bihac since Sunday, the mayor said. Gas is not back in Bihac, residents said. Gas blew up a house in Bihac on Sunday."}
            """);
    assertThat(found.against("Gas is back")).hasSize(1);
    assertThat(found.against("blew up a house")).isEmpty();
  }

  @Test
  void how_somebody_came_to_say_something_is_no_other_version_of_it() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Verafix compared the lists of voters in Narva on Sunday. We found no dead voters in Narva, Verafix said."}
            """);
    assertThat(found.against("found no dead voters")).isEmpty();
  }

  @Test
  void whoever_is_still_in_office_does_not_confirm_that_he_resigned() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, place: Vaduz, text: "Transport minister Carla Benz has stepped down."}
            - {id: b, published: 2021-05-04, place: Vaduz, text: "Carla Benz is still transport minister."}
            """);
    assertThat(found.supporting("has stepped down")).isEmpty();
    assertThat(found.contradictions("has stepped down")).hasSize(1);
  }

  @Test
  void a_denial_of_the_dead_says_nothing_of_the_treated() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "The clinic in Zadar denied reports that six patients had died. Nineteen patients were being treated, its director said."}
            """);
    assertThat(found.against("six patients had died")).isNotEmpty();
    assertThat(found.against("Nineteen patients")).isEmpty();
  }

  @Test
  void the_mine_is_where_its_article_has_put_it() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, title: "Miners of Kimberley deny return to work", text: "The Venterskop mine near Kimberley has reopened, the owner said. The mine has not reopened, the union said."}
            """);
    assertThat(found.contradictions("Venterskop mine")).isNotEmpty();
  }

  @Test
  void prices_in_any_money_clash() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Flour costs 310 dirham a sack at the market of Tiznit, the prefect said."}
            - {id: b, published: 2021-05-03, text: "Flour costs 540 dirham a sack at the market of Tiznit, traders said."}
            """);
    assertThat(found.against("310 dirham"))
        .containsExactly(
            "traders: Flour costs 540 dirham a sack at the market of Tiznit [NUMBER 310/540]");
  }

  @Test
  void a_fact_checker_finds_the_rumour_that_names_no_place() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, source: {kind: SOCIAL_MEDIA}, outlet: Night Owls, text: "Vinegar in the ear stops malaria."}
            - {id: b, published: 2021-05-20, source: {kind: FACT_CHECKER}, outlet: Truth Desk Accra, text: "A message shared in Ghana claims that vinegar in the ear stops malaria. This is false."}
            """);
    assertThat(found.against("Vinegar in the ear")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-06-30", "2021-07-30"})
  void a_fact_checker_may_rule_within_ninety_days(String published) {
    assertThat(verdict(published).against("Divers found")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-08-15", "2022-05-03"})
  void a_later_verdict_is_on_something_else(String published) {
    assertThat(verdict(published).against("Divers found")).isEmpty();
  }

  @Test
  void only_fact_checkers_have_ninety_days() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, outlet: Neretva Talk, text: "Divers found a bomb under the bridge of Mostar."}
            - {id: b, published: 2021-06-30, outlet: Neretva Herald, source: {kind: INDEPENDENT_MEDIA}, text: "Divers found no bomb under the bridge of Mostar."}
            """);
    assertThat(found.against("a bomb under the bridge of Mostar")).isEmpty();
  }

  private static Found verdict(String published) {
    return Found.in(
        """
        - {id: a, published: 2021-05-03, outlet: Neretva Talk, text: "Divers found a bomb under the bridge of Mostar."}
        - {id: b, published: %s, outlet: Bridge Facts, source: {kind: FACT_CHECKER}, text: "Divers did not find a bomb under the bridge of Mostar."}
        """
            .formatted(published));
  }

  @Test
  void an_outlet_that_was_wrong_to_report_takes_it_back() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, outlet: Plateau Mail, source: {kind: INDEPENDENT_MEDIA}, text: "Judge Musa Danladi has been arrested in Jos."}
            - {id: b, published: 2021-05-05, outlet: Plateau Mail, source: {kind: INDEPENDENT_MEDIA}, text: "We wrongly reported that Judge Musa Danladi had been arrested in Jos."}
            """);
    assertThat(found.contradictions("has been arrested in Jos"))
        .singleElement()
        .matches(each -> each.isCorrection() && each.later() == 2);
  }

  @Test
  void a_statement_that_nothing_happened_can_be_called_a_lie() {
    Found found =
        Found.in(
            """
            - {id: a, published: 2021-05-03, text: "Nobody was beaten in Bamenda on Sunday, the army said. That is a lie, students of Bamenda said."}
            """);
    assertThat(found.against("Nobody was beaten")).isNotEmpty();
  }
}
