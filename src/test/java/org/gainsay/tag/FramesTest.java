package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.DeclaredSource;
import org.gainsay.fact.Event;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void a_weekday_with_a_date_is_that_date() {
    assertDays("A train derailed near Cluj on Tuesday, 2 May.", "2023-05-02", null);
    assertDays("A train derailed near Cluj on Monday, April 24, 2023.", "2023-04-24", null);
  }

  @Test
  void last_tuesday_and_tuesday_last_week_are_in_the_past() {
    assertDays("A train derailed near Cluj last Friday.", "2023-05-05", null);
    assertDays("A train derailed near Cluj on Tuesday last week.", "2023-05-02", null);
  }

  @Test
  void days_that_are_joined_are_a_span() {
    assertDays("Shells fell on Kassala between 3 and 5 May.", "2023-05-03", "2023-05-05");
    assertDays("Shells fell on Kassala on May 3-5.", "2023-05-03", "2023-05-05");
    assertDays("Shells fell on Kassala from Monday to Wednesday.", "2023-05-08", "2023-05-10");
    assertDays("Shells fell on Kassala overnight into Tuesday.", "2023-05-08", "2023-05-09");
  }

  @Test
  void last_week_is_from_monday_to_sunday_and_the_past_week_ends_today() {
    assertDays("Two bakeries in Puno burned down last week.", "2023-05-01", "2023-05-07");
    assertDays("Two bakeries in Puno burned down in the past week.", "2023-05-05", "2023-05-12");
    assertDays("Two bakeries in Puno burned down earlier this month.", "2023-05-01", "2023-05-12");
    assertDays("Two bakeries in Puno burned down last month.", "2023-04-01", "2023-04-30");
    assertDays("Two bakeries in Puno burned down at the weekend.", "2023-05-06", "2023-05-07");
  }

  @Test
  void so_many_days_ago_is_a_day_and_so_many_weeks_ago_a_week() {
    assertDays("The clinic in Lira closed two days ago.", "2023-05-10", null);
    assertDays("The clinic in Lira closed three weeks ago.", "2023-04-17", "2023-04-23");
    assertDays("The clinic in Lira closed a month ago.", "2023-04-01", "2023-04-30");
    assertDays("Six patients died in Lira in the last 48 hours.", "2023-05-10", "2023-05-12");
    assertDays("The clinic in Lira closed the day before yesterday.", "2023-05-10", null);
  }

  @Test
  void early_and_late_are_parts_of_a_month() {
    assertDays("The strike in Tunis began in early March.", "2023-03-01", "2023-03-10");
    assertDays("The strike in Tunis began in late March 2019.", "2019-03-21", "2019-03-31");
  }

  @Test
  void the_eve_of_a_date_is_the_day_before() {
    assertDays("The convoy reached Odesa on the eve of 9 May.", "2023-05-08", null);
  }

  @Test
  void until_a_day_to_come_lasts_from_today() {
    assertDays("The road to Lira is closed until Monday.", "2023-05-08", null);
    assertDays("The road to Lira is closed until 20 May.", "2023-05-12", "2023-05-20");
  }

  @Test
  void an_event_without_a_day_is_of_the_day_of_publication() {
    assertDays("The pumps are no longer working in Basra.", "2023-05-12", null);
  }

  @Test
  void without_a_date_of_publication_full_dates_are_understood() {
    assertUndated("The mill in Puno was closed by March 2021.", "2021-03-01", "2021-03-31");
    assertUndated("The mill in Puno was closed from May 2021.", "2021-05-01", "2021-05-31");
    assertUndated("The mill in Puno was closed on 4 May 2021.", "2021-05-04", null);
  }

  @Test
  void without_a_date_of_publication_no_other_day_is_made_up() {
    List<String> days =
        List.of(
            "by March",
            "until May",
            "from June",
            "in late July",
            "in early May",
            "since Friday",
            "on Tuesday",
            "last Tuesday",
            "on 4 May",
            "between 3 and 5 May",
            "yesterday",
            "overnight",
            "last night",
            "last week",
            "earlier this month",
            "next month",
            "two days ago",
            "in the past week",
            "at the weekend",
            "this morning",
            "until Monday");
    for (String day : days) {
      Told told = Told.of(undated("The mill in Puno was closed " + day + "."));
      assertThat(told.event("").day()).as(day).isNull();
    }
  }

  private static void assertUndated(String text, String day, String until) {
    Event event = Told.of(undated(text)).event("");
    assertThat(event.day()).as(text).isEqualTo(LocalDate.parse(day));
    assertThat(event.until()).as(text).isEqualTo(until == null ? null : LocalDate.parse(until));
  }

  private static Article undated(String text) {
    return new Article("a", "", text, "", "", "", null, "en", "", DeclaredSource.NONE);
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
  void a_dozen_and_half_a_dozen_and_a_hundred_are_numbers() {
    assertThat(Told.of("A dozen goats drowned in Lira.").numbers("goats"))
        .containsExactly("A dozen: 12.0 to 12.0 goat");
    assertThat(Told.of("Half a dozen goats drowned in Lira.").numbers("goats"))
        .containsExactly("Half a dozen: 6.0 to 6.0 goat");
    assertThat(Told.of("The flood in Lira killed a hundred and twelve goats.").numbers("goats"))
        .containsExactly("a hundred and twelve: 112.0 to 112.0 goat");
    assertThat(Told.of("Several hundred goats drowned in Lira.").numbers("goats"))
        .containsExactly("Several hundred: 200.0 to 900.0 goat");
  }

  @Test
  void tens_of_thousands_are_twenty_thousand_or_more() {
    assertThat(Told.of("Tens of thousands of voters queued in Lusaka.").numbers("queued"))
        .containsExactly("Tens of thousands: 20000.0 to Infinity voter");
  }

  @Test
  void a_range_is_one_quantity_however_it_is_written() {
    assertThat(Told.of("Some 20 to 30 houses collapsed in Cluj.").numbers("houses"))
        .containsExactly("Some 20 to 30: 20.0 to 30.0 house");
    assertThat(Told.of("Rescuers found 20-30 bodies in Cluj.").numbers("bodies"))
        .containsExactly("20-30: 20.0 to 30.0 body");
  }

  @Test
  void no_fewer_than_has_no_upper_end_and_no_more_than_has_no_lower_end() {
    assertThat(Told.of("No fewer than 40 miners died near Zonguldak.").numbers("miners"))
        .containsExactly("No fewer than 40: 40.0 to Infinity miner");
    assertThat(Told.of("As many as 40 miners died near Zonguldak.").numbers("miners"))
        .containsExactly("As many as 40: 0.0 to 40.0 miner");
  }

  @Test
  void shares_are_read_in_percent() {
    assertThat(Told.of("Turnout in Lusaka reached 61 percent.").numbers("Turnout"))
        .containsExactly("61: 61.0 to 61.0 percent");
    assertThat(Told.of("Turnout in Lusaka reached 61.5% on Thursday.").numbers("Turnout"))
        .containsExactly("61.5%: 61.5 to 61.5 percent");
    assertThat(Told.of("The fire in Puno destroyed half of the stalls.").numbers("stalls"))
        .containsExactly("half: 45.0 to 55.0 percent");
  }

  @Test
  void sums_of_money_have_their_currency() {
    assertThat(Told.of("The port of Bari lost $4.5 million last year.").numbers("lost"))
        .containsExactly("$4.5 million: 4500000.0 to 4500000.0 dollar");
    assertThat(Told.of("The thieves in Cluj took 30,000 euros from the safe.").numbers("took"))
        .containsExactly("30,000: 30000.0 to 30000.0 euro");
  }

  @Test
  void ages_and_numbers_that_are_labels_and_ordinals_count_nothing() {
    assertThat(Told.of("Ivan Petrov, 44, fled from Kassala.").numbers("fled")).isEmpty();
    assertThat(Told.of("Flight 214 landed in Lusaka.").numbers("landed")).isEmpty();
    assertThat(Told.of("The third convoy reached Kassala.").numbers("reached")).isEmpty();
    assertThat(Told.of("The convoy reached Kassala two days ago.").numbers("reached")).isEmpty();
  }

  @Test
  void a_time_of_day_counts_nothing() {
    assertThat(Told.of("At 5 p.m. the siren sounded in Cluj.").numbers("siren")).isEmpty();
    assertThat(Told.of("Around 14 GMT the siren sounded in Cluj.").numbers("siren")).isEmpty();
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

  @Test
  void who_did_what_to_whom_is_told_apart() {
    EventFrame frame = Told.of("The army burned the market of Kassala.").claim("").frame();
    assertThat(List.of(frame.who(), frame.predicate(), frame.whom()))
        .containsExactly("The army", "burn", "the market of Kassala");
  }

  @Test
  void the_subject_of_a_passive_is_whom_it_was_done_to() {
    EventFrame frame = Told.of("Two nurses were arrested by the police.").claim("").frame();
    assertThat(List.of(frame.who(), frame.predicate(), frame.whom()))
        .containsExactly("the police", "arrest", "Two nurses");
  }

  @Test
  void a_clause_that_shares_its_subject_knows_who() {
    Told told = Told.of("The rebels entered Kassala on Monday and burned three houses.");
    assertThat(told.claim("burned").frame().who()).isEqualTo("The rebels");
    assertThat(told.claim("burned").frame().terms()).contains("rebel", "burn", "house");
    assertThat(told.event("burned").day()).isEqualTo("2023-05-08");
    assertThat(told.places("burned")).containsExactly("Kassala/SD");
  }

  @Test
  void a_clause_whose_shared_subject_is_nobody_is_negated() {
    Told told = Told.of("No soldier entered the market of Lira and burned the houses.");
    assertThat(told.claim("burned").negated()).isTrue();
  }

  @Test
  void what_may_be_is_not_what_is() {
    assertThat(modality("The dam above Lira may have burst.")).isEqualTo(Modality.POSSIBLE);
    assertThat(modality("The dam above Lira burst on Monday.")).isEqualTo(Modality.FACTUAL);
  }

  private static Modality modality(String text) {
    return Told.of(text).claim("").frame().modality();
  }

  @ParameterizedTest
  @CsvSource({
    "'Rice costs 2,400 kyat a viss in Monywa, the ministry said.', Rice costs, cost",
    "'Onion water cures dengue fever within two days.', Onion water, cure",
    "'Four thousand march in Lima.', Four thousand, march",
    "'Chadian soldiers burned houses in Bol, according to Lac Relief.', Chadian soldiers, burn",
    "'The dam above Atar withstood the rains.', The dam, withstand",
    "'Soldiers retook the bridge at Falam.', Soldiers, retake"
  })
  void a_verb_is_one_also_where_it_looks_like_a_noun_or_is_irregular(
      String text, String claim, String predicate) {
    assertThat(Told.of(text).claim(claim).frame().predicate()).isEqualTo(predicate);
  }
}
