package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gainsay.scenario.Stages;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a claim takes place that does not say so itself, and what is no place. */
class WhereItHappenedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Four people drowned, the interior ministry of Peru said.",
        "\"Four people drowned,\" a source told Andes Radio, the government's station in Lima.",
        "Four people drowned, according to El Portal, an agency that belongs to Peru."
      })
  void where_an_agency_sits_is_not_where_it_happened(String report) {
    assertThat(Told.of("The river burst its banks in Cusco. " + report).places("drowned"))
        .containsExactly("Cusco/PE");
  }

  @Test
  void where_witnesses_live_is_where_it_happened() {
    assertThat(
            Told.of("The market is open in Lagos. The market burned, residents of Kano said.")
                .places("The market burned"))
        .containsExactly("Kano/NG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"militia", "fighters", "rebels", "brigade"})
  void whoever_goes_by_the_name_of_a_town_may_be_elsewhere(String group) {
    assertThat(
            Told.of("Shots were heard in Sabha on Monday. The Misrata " + group + " fled.")
                .places("fled"))
        .containsExactly("Sabha/LY");
  }

  @ParameterizedTest
  @CsvSource({
    "The village of Orna Kest was flooded on Monday., was flooded",
    "Lorries were stuck below the Trennpass on Monday., were stuck"
  })
  void what_stands_behind_the_village_of_is_a_place(String text, String words) {
    assertThat(Told.of(text).event(words).places()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "In Homs 24 died when a bakery was shelled., died",
    "In Basra 11 were hurt when a roof fell in., were hurt"
  })
  void a_number_after_a_place_counts_those_there(String text, String words) {
    assertThat(Told.of(text).event(words).places()).hasSize(1);
  }

  @Test
  void a_dateline_says_where_the_story_takes_place() {
    assertThat(
            Told.of(
                    "Voters of Sarnia stay away",
                    "BELLMOOR (Sarnia) - The polling station was shut on Sunday. Nobody came.")
                .places("Nobody came"))
        .containsExactly("Bellmoor/");
  }

  @ParameterizedTest
  @CsvSource({
    "'The pier at Inverkell was sold to a Danish firm, the council said.', GB",
    "'The pier at Inverkell in Ireland was sold to a Danish firm, the council said.', IE"
  })
  void an_adjective_does_not_say_whose_council_it_is(String text, String state) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("id", "pier").put("published", Told.PUBLISHED).put("text", text);
    record.put("outlet", "Inverkell Post").putObject("source").put("country", "GB");
    assertThat(Told.of(Stages.article(record)).source("was sold").state()).isEqualTo(state);
  }

  @Test
  void us_is_not_the_united_states() {
    assertThat(
            Told.of("The general told us that the barracks were empty. They let us in.")
                .source("the barracks were empty")
                .state())
        .isEmpty();
  }

  @Test
  void a_name_is_whole_throughout_a_page() {
    Told told =
        Told.of(
            "Kisoro Lens",
            "The hospital is shut, according to Kisoro Lens. Kisoro Lens is made by volunteers."
                + " The pharmacy is open, Kisoro Lens wrote.");
    assertThat(told.source("pharmacy is open").name()).isEqualTo("Kisoro Lens");
  }
}
