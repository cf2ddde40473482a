package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.fact.Place;
import org.gainsay.fact.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the tables of a rules folder is told by file and line, all at once. */
class TablesTest {
  private static final String SOURCES =
      "name,aliases,domain,kind,state,owner,allies,places,reliability,reference,as_of,from,until,note\n";
  private static final String PLACES = "name,aliases,kind,region,country,population\n";
  private static final String COUNTRIES = "code,name,aliases,demonyms,capital\n";

  @TempDir Path rules;

  @BeforeEach
  void fill() throws IOException {
    countries("GH,Ghana,,Ghanaian|Ghanaians,Accra", "SY,Syria,,Syrian|Syrians,Damascus");
    places(
        "Accra,,CITY,Greater Accra Region,GH,1963264",
        "Tripoli,,CITY,Tripoli District,LY,1150989",
        "Tripoli,Tarabulus,CITY,North Governorate,LB,229398");
    sources(
        "Volta Radio,VR|Radio Volta,volta.example,STATE_AFFILIATED,GH,,,Accra,F,https://a.example,2026-01-01,,,");
  }

  private void countries(String... rows) throws IOException {
    Files.writeString(rules.resolve("countries.csv"), COUNTRIES + String.join("\n", rows) + "\n");
  }

  private void places(String... rows) throws IOException {
    Files.writeString(rules.resolve("places.csv"), PLACES + String.join("\n", rows) + "\n");
  }

  private void sources(String... rows) throws IOException {
    Files.writeString(rules.resolve("sources.csv"), SOURCES + String.join("\n", rows) + "\n");
  }

  private SourceRegistry registry() {
    return SourceRegistry.load(rules, Gazetteer.load(rules));
  }

  private List<String> problems() {
    try {
      registry();
      return List.of();
    } catch (TableException e) {
      return e.problems().stream().map(TableProblem::toString).toList();
    }
  }

  @Test
  void a_source_is_found_by_name_alias_and_domain() {
    SourceRow row = registry().byName("volta radio").orElseThrow();
    assertThat(registry().byName("VR")).contains(row);
    assertThat(registry().byName("The Volta Radio")).contains(row);
    assertThat(registry().byAddress("https://www.volta.example/news?id=1")).contains(row);
    assertThat(row.source().kind()).isEqualTo(SourceKind.STATE_AFFILIATED);
    assertThat(row.source().places()).extracting(Place::country).containsExactly("GH");
  }

  @Test
  void an_address_that_is_none_is_nobodys() {
    assertThat(registry().byAddress("https://no such host/")).isEmpty();
    assertThat(registry().byAddress("https://elsewhere.example/")).isEmpty();
  }

  @Test
  void a_row_with_too_few_cells_is_told_by_its_line() throws IOException {
    sources("Volta Radio,,,STATE_AFFILIATED,GH,,,,F,https://a.example,2026-01-01,,,", "Half,a row");
    assertThat(problems()).containsExactly("sources.csv:3:1: BAD_ROW 2 cells (expected 14)");
  }

  @Test
  void an_unknown_kind_is_told_with_those_that_there_are() throws IOException {
    sources("Volta Radio,,,STATE_RADIO,GH,,,,F,https://a.example,2026-01-01,,,");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("sources.csv:2:15: BAD_SOURCE unknown kind STATE_RADIO (expected one of STATE_")
        .contains("STATE_AFFILIATED");
  }

  @Test
  void a_bad_date_is_a_bad_source() throws IOException {
    sources("Volta Radio,,,STATE_AFFILIATED,GH,,,,F,https://a.example,last year,,,");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("sources.csv:2:58: BAD_SOURCE")
        .contains("last year");
  }

  @Test
  void a_source_needs_a_reference() throws IOException {
    sources("Volta Radio,,,STATE_AFFILIATED,GH,,,,F,,2026-01-01,,,");
    assertThat(problems())
        .containsExactly(
            "sources.csv:2:40: NO_REFERENCE Volta Radio has no reference (expected an address)");
  }

  @Test
  void an_alias_that_two_rows_share_is_an_error_of_the_second() throws IOException {
    sources(
        "Volta Radio,VR,,STATE_AFFILIATED,GH,,,,F,https://a.example,2026-01-01,,,",
        "Voltaire Review,VR,,INDEPENDENT_MEDIA,,,,,F,https://b.example,2026-01-01,,,");
    assertThat(problems())
        .containsExactly(
            "sources.csv:3:17: SHARED_ALIAS \"VR\" also stands for Volta Radio (expected a name of one"
                + " source)");
  }

  @Test
  void a_domain_that_two_rows_share_is_an_error() throws IOException {
    sources(
        "Volta Radio,,volta.example,STATE_AFFILIATED,GH,,,,F,https://a.example,2026-01-01,,,",
        "Voltaire,,volta.example,INDEPENDENT_MEDIA,,,,,F,https://b.example,2026-01-01,,,");
    assertThat(problems())
        .containsExactly(
            "sources.csv:3:11: SHARED_DOMAIN volta.example stands in two rows (expected one row a domain)");
  }

  @Test
  void all_problems_are_told_at_once() throws IOException {
    sources(
        "One,,,STATE_RADIO,GH,,,,F,https://a.example,2026-01-01,,,",
        "Two,,,NGO,,,,,F,,2026-01-01,,,",
        "Three");
    assertThat(problems()).hasSize(3);
  }

  @Test
  void another_header_is_an_error_of_the_first_line() throws IOException {
    Files.writeString(rules.resolve("places.csv"), "name,kind\nAccra,CITY\n");
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> Gazetteer.load(rules))
        .withMessageStartingWith(
            "places.csv:1:1: BAD_HEADER another header (expected name,aliases,");
  }

  @Test
  void a_place_of_an_unknown_kind_is_told_by_its_line() throws IOException {
    places("Accra,,CITY,,GH,1", "Kumasi,,VILLAGE,,GH,1");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("places.csv:3:9: BAD_PLACE")
        .endsWith("(expected CITY or REGION)");
  }

  @Test
  void a_missing_file_is_unreadable() throws IOException {
    Files.delete(rules.resolve("countries.csv"));
    assertThat(problems()).singleElement().asString().startsWith("countries.csv:1:1: UNREADABLE");
  }

  @Test
  void a_name_means_the_place_in_the_countries_at_hand_else_the_largest() {
    Gazetteer gazetteer = Gazetteer.load(rules);
    assertThat(gazetteer.place("Tripoli", List.of("LB")).country()).isEqualTo("LB");
    assertThat(gazetteer.place("Tripoli", List.of()).country()).isEqualTo("LY");
    assertThat(gazetteer.place("tarabulus", List.of()).country()).isEqualTo("LB");
  }

  @Test
  void a_name_without_a_place_is_an_unlisted_one() {
    assertThat(Gazetteer.load(rules).place("Nowhere", List.of("GH")))
        .isEqualTo(new Place("Nowhere", "", "", Place.Kind.UNLISTED));
  }

  @Test
  void a_people_has_a_country() {
    Gazetteer gazetteer = Gazetteer.load(rules);
    assertThat(gazetteer.countryOf("Syrians")).contains("SY");
    assertThat(gazetteer.countryOf("Accra")).isEmpty();
    assertThat(gazetteer.countryName("GH")).isEqualTo("Ghana");
  }
}
