package org.gainsay.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.Basis;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;
import org.gainsay.scenario.Told;
import org.junit.jupiter.api.Test;

/** Who a source is, and through whom its words came. */
class SpeakersTest {
  @Test
  void a_known_outlet_is_what_the_registry_says() {
    Source source = Told.of("The dam is safe, TASS reported.").source("The dam is safe");
    assertThat(source.name()).isEqualTo("TASS");
    assertThat(source.kind()).isEqualTo(SourceKind.STATE_AFFILIATED);
    assertThat(source.state()).isEqualTo("RU");
    assertThat(source.basis()).isEqualTo(Basis.REGISTRY);
  }

  @Test
  void an_alias_stands_for_the_canonical_name() {
    assertThat(
            Told.of("Doctors Without Borders said its hospital in Aden had been hit.")
                .source("hospital in Aden")
                .name())
        .isEqualTo("Médecins Sans Frontières");
  }

  @Test
  void residents_are_witnesses_where_they_live() {
    Source source =
        Told.of("According to residents of Cusco, the train stopped.").source("the train stopped");
    assertThat(source.kind()).isEqualTo(SourceKind.WITNESS);
    assertThat(Told.names(source.places())).containsExactly("Cusco/PE");
    assertThat(source.identified()).isFalse();
  }

  @Test
  void witnesses_are_where_the_article_takes_place() {
    assertThat(
            Told.names(
                Told.of("Three witnesses said they had seen smoke over the refinery in Skikda.")
                    .source("smoke")
                    .places()))
        .containsExactly("Skikda/DZ");
  }

  @Test
  void an_institution_belongs_to_the_state_that_its_words_name() {
    Source source =
        Told.of("The health ministry of Peru said that no case had been found in Cusco.")
            .source("no case");
    assertThat(source.kind()).isEqualTo(SourceKind.GOVERNMENT);
    assertThat(source.state()).isEqualTo("PE");
    assertThat(source.identified()).isTrue();
  }

  @Test
  void an_institution_without_a_state_belongs_to_that_of_the_article() {
    Source source =
        Told.of("According to the ministry, 14 wells were tested in Gao.").source("14 wells");
    assertThat(source.state()).isEqualTo("ML");
  }

  @Test
  void officials_of_a_named_state_are_known_enough_to_be_an_origin() {
    Source source =
        Told.of("Peruvian health officials said that no case had been found in Cusco.")
            .source("no case");
    assertThat(source.kind()).isEqualTo(SourceKind.GOVERNMENT);
    assertThat(source.state()).isEqualTo("PE");
    assertThat(source.identified()).isTrue();
  }

  @Test
  void officials_somewhere_are_not_an_identified_origin() {
    Source source =
        Told.of("Officials in Minsk say the factory never closed.").source("the factory");
    assertThat(source.kind()).isEqualTo(SourceKind.GOVERNMENT);
    assertThat(source.identified()).isFalse();
  }

  @Test
  void a_soldier_who_speaks_to_a_state_channel_is_the_origin_and_the_channel_passes_it_on() {
    Told told =
        Told.of(
            "A Myanmar army spokesman told MRTV that soldiers had retaken the market in Loikaw.");
    Source source = told.source("soldiers had retaken");
    assertThat(source.kind()).isEqualTo(SourceKind.MILITARY);
    assertThat(source.state()).isEqualTo("MM");
    assertThat(told.via("soldiers had retaken")).containsExactly("MRTV");
  }

  @Test
  void where_one_source_told_an_agency_the_agency_is_the_first_that_is_known() {
    Told told = Told.of("\"The rebels fled,\" one source told Anadolu Agency on Monday.");
    assertThat(told.source("The rebels fled").name()).isEqualTo("Anadolu Agency");
    assertThat(told.via("The rebels fled")).containsExactly("one source");
  }

  @Test
  void a_parliament_that_is_told_something_passes_nothing_on() {
    assertThat(
            Told.of("A police officer told parliament that nobody had been beaten in Lyon.")
                .via("nobody had been beaten"))
        .isEmpty();
  }

  @Test
  void whoever_is_cited_comes_before_whoever_cites() {
    Told told =
        Told.of(
            "The prison was stormed by inmates, state television reported, citing an interior"
                + " ministry official.");
    assertThat(told.saying("stormed").via()).isNotEmpty();
  }

  @Test
  void he_is_the_last_person_who_was_named() {
    assertThat(
            Told.of(
                    "Rosa Quispe, a nurse, said the market in Puno was empty. She said it was shut.")
                .source("it was shut")
                .name())
        .isEqualTo("Rosa Quispe");
  }

  @Test
  void the_group_is_the_last_collective_that_was_named() {
    assertThat(
            Told.of(
                    "Iquique Despierta, a network of citizen journalists in Iquique, wrote that the"
                        + " strike went on. The group said that forty buses had stopped.")
                .source("forty buses")
                .name())
        .isEqualTo("Iquique Despierta");
  }

  @Test
  void the_text_says_what_a_collective_is_and_where() {
    Source source =
        Told.of(
                "Iquique Despierta, a network of citizen journalists in Iquique, wrote that the"
                    + " strike went on.")
            .source("the strike went on");
    assertThat(source.kind()).isEqualTo(SourceKind.CITIZEN_JOURNALIST);
    assertThat(Told.names(source.places())).containsExactly("Iquique/CL");
    assertThat(source.basis()).isEqualTo(Basis.TEXT);
  }

  @Test
  void a_name_and_its_acronym_are_one_source() {
    Told told =
        Told.of(
            "Voices of Bunia (VOB), a collective of local reporters in Bunia, denies it. \"No shot"
                + " was fired in Bunia,\" VOB wrote.");
    Source source = told.source("No shot was fired");
    assertThat(source.name()).isEqualTo("Voices of Bunia");
    assertThat(source.kind()).isEqualTo(SourceKind.CITIZEN_JOURNALIST);
    assertThat(told.denial().source()).isEqualTo(source);
  }

  @Test
  void a_channel_run_by_a_junta_is_that_of_the_state() {
    assertOwned("Shwe Channel, a broadcaster run by the junta in Myanmar", "Shwe Channel", "MM");
  }

  @Test
  void a_channel_owned_by_the_state_is_that_of_the_state() {
    assertOwned(
        "Canal Llanero, a television channel owned by the Venezuelan state", "Canal Llanero", "VE");
  }

  @Test
  void a_station_that_belongs_to_a_government_is_that_of_the_state() {
    assertOwned(
        "Vecher TV, a broadcaster that belongs to the government of Belarus", "Vecher TV", "BY");
  }

  @Test
  void the_station_of_a_ministry_is_that_of_the_state() {
    assertOwned(
        "Azov Channel, the television station of the Russian defence ministry",
        "Azov Channel",
        "RU");
  }

  @Test
  void a_governments_radio_is_that_of_the_state() {
    assertOwned(
        "Radio Kivu Une, the radio station of the Rwandan government", "Radio Kivu Une", "RW");
  }

  private static void assertOwned(String described, String name, String state) {
    Source source =
        Told.of("\"The town is ours,\" one source told " + described + ".").source("The town");
    assertThat(source.name()).isEqualTo(name);
    assertThat(source.kind()).isEqualTo(SourceKind.STATE_AFFILIATED);
    assertThat(source.state()).isEqualTo(state);
  }

  @Test
  void a_fact_checking_project_is_a_fact_checker() {
    assertThat(
            Told.of(
                    "Faktenblick, a fact-checking project, found that the photo was taken in Turin.")
                .source("the photo")
                .kind())
        .isEqualTo(SourceKind.FACT_CHECKER);
  }

  @Test
  void nobody_is_known_of_a_name_without_a_description() {
    Source source = Told.of("Tomas Novak said it rained stones.").source("it rained");
    assertThat(source.name()).isEqualTo("Tomas Novak");
    assertThat(source.kind()).isEqualTo(SourceKind.UNKNOWN);
    assertThat(source.identified()).isTrue();
  }

  @Test
  void whoever_speaks_after_a_comma_is_not_what_stands_before_it() {
    Told told = Told.of("Crowds in Zinder marched to welcome the army, Sahel TV reported.");
    assertThat(told.source("marched").name()).isEqualTo("Sahel TV");
    assertThat(told.source("marched").kind()).isNotEqualTo(SourceKind.MILITARY);
  }
}
