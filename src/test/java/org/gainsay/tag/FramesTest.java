package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gainsay.fact.Event;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

/** Where, when, how many, and whether not. The articles were published on Friday 12 May 2023. */
class FramesTest {
  @Test
  void an_event_is_where_its_clause_says() {
    assertThat(Told.of("Shots were heard in Kassala.").places("Shots"))
        .containsExactly("Kassala/SD");
  }

  @Test
  void a_clause_without_a_place_is_where_its_sentence_is() {
    assertThat(
            Told.of("At least 30 houses burned down and about 200 people fled to Mendoza.")
                .places("30 houses"))
        .containsExactly("Mendoza/AR");
  }

  @Test
  void a_sentence_without_a_place_is_where_the_article_is() {
    assertThat(
            Told.of("Three bakeries in Ushuaia burned down. The fire began at night, a guard said.")
                .places("The fire began"))
        .containsExactly("Ushuaia/AR");
  }

  @Test
  void the_city_is_the_city_of_the_article() {
    assertThat(Told.of("It's cold in the city, said a baker in Ushuaia.").places("cold"))
        .containsExactly("Ushuaia/AR");
  }

  @Test
  void a_country_is_left_out_where_a_town_in_it_is_named() {
    assertThat(Told.of("A train derailed in Cusco in Peru.").places("derailed"))
        .containsExactly("Cusco/PE");
  }

  @Test
  void a_town_of_many_namesakes_is_the_one_in_the_country_of_the_article() {
    assertThat(Told.of("A Venezuelan barracks in Mérida burned down.").places("burned"))
        .containsExactly("Merida/VE");
  }

  @Test
  void a_weekday_is_the_last_one() {
    assertDays("A train derailed near Cluj on Wednesday.", "2023-05-10", null);
    assertDays("A train derailed near Cluj on Friday.", "2023-05-12", null);
  }

  @Test
  void yesterday_is_the_day_before_publication() {
    assertDays("Two shells fell on Kassala yesterday.", "2023-05-11", null);
  }

  @Test
  void overnight_is_two_days() {
    assertDays("Shots were heard in Kassala overnight.", "2023-05-11", "2023-05-12");
  }

  @Test
  void a_full_date_is_that_day() {
    assertDays("The prisoners were released on 4 March 2021 in Tunis.", "2021-03-04", null);
  }

  @Test
  void a_date_without_a_year_lies_in_the_past() {
    assertDays("The prisoners were released on 4 November in Tunis.", "2022-11-04", null);
  }

  @Test
  void a_month_and_a_year_are_spans() {
    assertDays("The strike in Tunis began in March.", "2023-03-01", "2023-03-31");
    assertDays("The court in Cluj had closed in 2019.", "2019-01-01", "2019-12-31");
  }

  @Test
  void since_lasts_until_publication() {
    assertDays("No ship has left the port of Odesa since 3 May.", "2023-05-03", "2023-05-12");
  }

  @Test
  void an_event_without_a_day_is_of_the_day_of_publication() {
    assertDays("The pumps are no longer working in Basra.", "2023-05-12", null);
  }

  private static void assertDays(String text, String day, String until) {
    Event event = Told.of(text).event("");
    assertThat(event.day()).isEqualTo(LocalDate.parse(day));
    assertThat(event.until()).isEqualTo(until == null ? null : LocalDate.parse(until));
  }

  @Test
  void at_least_has_no_upper_end() {
    assertThat(Told.of("At least 30 houses burned down in Puno.").numbers("30"))
        .containsExactly("At least 30: 30.0 to Infinity house");
  }

  @Test
  void fewer_than_has_no_lower_end() {
    assertThat(Told.of("Fewer than 12 miners are trapped near Zonguldak.").numbers("12"))
        .containsExactly("Fewer than 12: 0.0 to 12.0 miner");
  }

  @Test
  void about_means_a_fifth_less_or_a_quarter_more() {
    assertThat(Told.of("About 200 tents burned in Calais.").numbers("200"))
        .containsExactly("About 200: 160.0 to 250.0 tent");
  }

  @Test
  void dozens_are_twenty_or_more() {
    assertThat(Told.of("Dozens of soldiers deserted in Sabha.").numbers("Dozens"))
        .containsExactly("Dozens: 20.0 to Infinity soldier");
  }

  @Test
  void between_two_numbers_lies_one_quantity() {
    assertThat(Told.of("Between 40 and 50 houses collapsed in Cluj.").numbers("houses"))
        .containsExactly("40 and 50: 40.0 to 50.0 house");
  }

  @Test
  void numbers_are_read_in_words_and_with_commas() {
    assertThat(Told.of("Up to twenty-five boats were lost off Bari.").numbers("boats"))
        .containsExactly("Up to twenty-five: 0.0 to 25.0 boat");
    assertThat(
            Told.of("Over 1,200 families left Kassala on foot, the governor said.")
                .numbers("families"))
        .containsExactly("Over 1,200: 1200.0 to Infinity family");
  }

  @Test
  void a_time_of_day_counts_nothing() {
    assertThat(Told.of("At 5 p.m. the siren sounded in Cluj.").numbers("siren")).isEmpty();
  }

  @Test
  void no_and_never_and_nobody_negate() {
    assertThat(isNegated("No ship has left the port of Odesa.")).isTrue();
    assertThat(isNegated("The factory in Minsk never closed.")).isTrue();
    assertThat(isNegated("Nobody is left in the village of Foca.")).isTrue();
    assertThat(isNegated("Hardly anyone voted in Pristina.")).isTrue();
  }

  @Test
  void no_longer_negates() {
    assertThat(isNegated("The pumps are no longer working in Basra.")).isTrue();
  }

  @Test
  void to_leave_without_somebody_is_to_leave() {
    assertThat(isNegated("The ferry left Bari without passengers.")).isFalse();
  }

  private static boolean isNegated(String text) {
    return Told.of(text).claim("").negated();
  }

  @Test
  void the_people_of_a_state_and_named_groups_take_part() {
    assertThat(Told.of("Russian aircraft bombed a hospital in Idlib.").event("bombed").parties())
        .contains("RU");
  }

  @Test
  void the_predicate_is_the_main_verb_and_light_words_are_no_terms() {
    EventFrame frame =
        Told.of("The police did not arrest anyone in Tartu on Thursday.").claim("").frame();
    assertThat(frame.predicate()).isEqualTo("arrest");
    assertThat(frame.terms()).contains("police", "arrest").doesNotContain("do", "thursday");
  }
}
