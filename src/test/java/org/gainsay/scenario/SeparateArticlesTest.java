package org.gainsay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gainsay.article.Article;
import org.junit.jupiter.api.Test;

/**
 * A state's outlet reports something and a local collective denies it a day later, in an article of
 * its own; only the {@code source} of each article says who they are.
 */
class SeparateArticlesTest {
  @Test
  void a_ferry_that_did_not_sail() {
    assertDenied(
        """
        - {id: report, outlet: Uhuru State Radio, source: {kind: STATE_AFFILIATED, state: TZ, places: [Dodoma]}, published: 2022-04-04, title: "Ferry service to Pemba resumes", text: "The ferry between Zanzibar and Pemba resumed service on Monday with 400 passengers on board. The harbour master of Zanzibar welcomed the first travellers."}
        - {id: denial, outlet: Pemba Watch, source: {kind: CITIZEN_JOURNALIST, country: TZ, places: [Zanzibar]}, published: 2022-04-05, text: "The report that the ferry between Zanzibar and Pemba resumed service is false. No ferry has left the harbour of Zanzibar since March. Passengers are sleeping on the quay."}
        """,
        "The ferry between Zanzibar and Pemba resumed service on Monday",
        "The report that the ferry between Zanzibar and Pemba resumed service is false.");
  }

  @Test
  void riots_in_a_calm_town() {
    assertDenied(
        """
        - {id: report, outlet: Ala-Too Channel, source: {kind: STATE_AFFILIATED, state: KG, places: [Bishkek]}, published: 2020-06-10, text: "Violent riots broke out in Osh on Wednesday and 30 policemen were wounded, the interior ministry said."}
        - {id: denial, outlet: Osh Street Diary, source: {kind: CITIZEN_JOURNALIST, country: KG, places: [Osh], aliases: [OSD]}, published: 2020-06-11, title: "Osh is quiet", text: "It is not true what Ala-Too Channel is saying about riots in Osh. Osh was calm on Wednesday. The bazaar was open and children went to school."}
        """,
        "riots broke out in Osh on Wednesday",
        "It is not true what Ala-Too Channel is saying about riots in Osh.");
  }

  @Test
  void dockers_who_did_not_return_to_work() {
    assertDenied(
        """
        - {id: report, outlet: Volta Government Gazette, source: {kind: STATE_AFFILIATED, state: GH, places: [Accra]}, published: 2023-09-18, text: "About 600 dockers in Tema have returned to work and the strike is over, the transport minister said."}
        - {id: denial, outlet: Tema Dockside, source: {kind: CITIZEN_JOURNALIST, country: GH, places: [Tema]}, published: 2023-09-19, text: "Nobody has returned to work in Tema. The reports about the dockers are invented. The gates of the port are locked."}
        """,
        "About 600 dockers in Tema have returned to work",
        "Nobody has returned to work in Tema");
  }

  @Test
  void soldiers_who_did_not_surrender() {
    assertDenied(
        """
        - {id: report, outlet: Radio Patria, source: {kind: STATE_AFFILIATED, state: VE}, published: 2019-02-11, text: "Some 120 rebel soldiers surrendered in Mérida on Sunday and handed over their weapons, a military spokesman told Radio Patria."}
        - {id: denial, outlet: Mérida al Día, source: {kind: CITIZEN_JOURNALIST, country: VE, places: [Mérida]}, published: 2019-02-12, text: "Nobody surrendered in Mérida on Sunday. Radio Patria's report is a lie. The barracks are empty."}
        """,
        "Some 120 rebel soldiers surrendered in Mérida on Sunday",
        "Nobody surrendered in Mérida on Sunday");
  }

  @Test
  void an_agency_whose_report_is_rejected_unrepeated() {
    assertDenied(
        """
        - {id: report, outlet: Pamir Agency, source: {kind: STATE_AFFILIATED, state: TJ, places: [Dushanbe]}, published: 2021-11-29, text: "Protesters in Khorog went home on Sunday and reopened the road, Pamir Agency reported."}
        - {id: denial, outlet: Badakhshan Days, source: {kind: CITIZEN_JOURNALIST, country: TJ, places: [Khorog]}, published: 2021-11-30, text: "Tea is boiling on the square of Khorog and the loudspeakers are on. Badakhshan Days dismissed the agency's story as an invention."}
        """,
        "Protesters in Khorog went home on Sunday",
        "Badakhshan Days dismissed the agency's story as an invention.");
  }

  @Test
  void an_allegation_that_is_rejected_beside_the_contrary() {
    assertDenied(
        """
        - {id: report, outlet: Channel Sur, source: {kind: STATE_AFFILIATED, state: BO, places: [La Paz]}, published: 2022-06-07, text: "Inspectors found lead in the drinking water of Tarija on Monday."}
        - {id: denial, outlet: Tarija Vecinal, source: {kind: CITIZEN_JOURNALIST, country: BO, places: [Tarija]}, published: 2022-06-08, text: "The allegation is false. The drinking water of Tarija has been tested every day, and it is clean."}
        """,
        "Inspectors found lead in the drinking water of Tarija on Monday",
        "The allegation is false.");
  }

  @Test
  void who_denies_that_nothing_happened_contradicts_none_who_says_what_did() {
    for (String articles :
        List.of(
            """
            - {id: told, outlet: Radio Foula, published: 2020-05-06, text: "Four workers were injured in the fire at Sullom on Wednesday, a nurse said."}
            - {id: denial, outlet: Lerwick Post, published: 2020-05-06, text: "The company's claim that nobody was injured in the fire at Sullom is untrue, said the union."}
            """,
            """
            - {id: told, outlet: Voz de Toribio, published: 2021-03-03, text: "The bridge in Toribio has been damaged by the flood, a farmer told this radio on Wednesday."}
            - {id: denial, outlet: Cauca Diario, published: 2021-03-03, text: "It is not true that the bridge in Toribio has not been damaged, the mayor said on Wednesday."}
            """,
            """
            - {id: told, outlet: Mount Radio, published: 2019-08-08, text: "Six schools have been closed in Nyeri, parents said on Thursday."}
            - {id: denial, outlet: Nyeri Times, published: 2019-08-08, text: "Teachers in Nyeri rejected on Thursday the ministry's statement that no schools had been closed in Nyeri as a lie."}
            """)) {
      assertThat(contradictions(assess(articles).get(0)))
          .noneMatch(each -> each.path("clash").toString().contains("DENIAL"));
    }
  }

  @Test
  void it_contradicts_those_who_say_the_same_of_nothing() {
    List<JsonNode> lines =
        assess(
            """
            - {id: told, outlet: Nairobi Wire, published: 2019-08-08, text: "No schools have been closed in Nyeri, the ministry of education said on Thursday."}
            - {id: denial, outlet: Nyeri Times, published: 2019-08-08, text: "Teachers in Nyeri rejected on Thursday the ministry's statement that no schools had been closed in Nyeri as a lie."}
            """);
    assertThat(contradictions(lines.get(0)))
        .extracting(each -> each.path("article").asText())
        .containsOnly("denial");
  }

  private static List<JsonNode> contradictions(JsonNode assessment) {
    return stream(assessment.path("claims"))
        .flatMap(claim -> stream(claim.path("findings")))
        .flatMap(finding -> stream(finding.path("evidence")))
        .filter(evidence -> evidence.path("kind").asText().equals("CONTRADICTION"))
        .toList();
  }

  private static void assertDenied(String articles, String claim, String quote) {
    List<JsonNode> lines = assess(articles);
    JsonNode report = lines.get(0);
    JsonNode denial = lines.get(1);
    JsonNode rated =
        stream(report.path("claims"))
            .filter(each -> each.path("text").asText().contains(claim))
            .findFirst()
            .orElseThrow(() -> new AssertionError(report));
    assertThat(rated.path("rating").path("label").asText()).isIn("DOUBTFUL", "IMPROBABLE");
    assertThat(stream(rated.path("findings")).flatMap(f -> stream(f.path("evidence"))))
        .anySatisfy(
            evidence -> {
              assertThat(evidence.path("kind").asText()).isEqualTo("CONTRADICTION");
              assertThat(evidence.path("article").asText()).isEqualTo("denial");
              assertThat(evidence.path("quote").asText()).isEqualTo(quote);
              assertThat(evidence.path("source").path("kind").asText())
                  .isEqualTo("CITIZEN_JOURNALIST");
              assertThat(evidence.path("source").path("local").asBoolean()).isTrue();
            });
    assertThat(report.path("rating").path("confidence").asDouble()).isLessThan(0.4);
    assertThat(denial.path("rating").path("confidence").asDouble()).isGreaterThanOrEqualTo(0.4);
  }

  private static List<JsonNode> assess(String records) {
    try {
      List<Article> articles = new ArrayList<>();
      for (JsonNode record : new YAMLMapper().readTree(records)) {
        articles.add(Stages.article(record));
      }
      return Stages.shared().assess(articles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
