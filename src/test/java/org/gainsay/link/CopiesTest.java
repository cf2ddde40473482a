package org.gainsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.scenario.Found;
import org.junit.jupiter.api.Test;

/** Ten outlets that print one agency's text are one origin. */
class CopiesTest {
  private static final String ROAD =
      """
      - {id: star, outlet: Arica Star, source: {kind: INDEPENDENT_MEDIA}, published: 2022-03-04, text: "A landslide closed the coastal road north of Arica on Friday morning. Work crews began to clear the boulders from both lanes shortly after nine."}
      - {id: wire, outlet: Pacific Wire, source: {kind: NEWS_AGENCY}, published: 2022-03-04, text: "A landslide closed the coastal road north of Arica early on Friday. Work crews began to clear boulders from both lanes shortly after nine."}
      - {id: own, outlet: La Costa, source: {kind: INDEPENDENT_MEDIA}, published: 2022-03-04, text: "A landslide has closed the coastal road near Arica, and forty lorries are waiting in front of it."}
      """;

  @Test
  void of_one_day_the_agency_had_the_words_first() {
    Found found = Found.in(ROAD);
    assertThat(found.copied("closed the coastal road north of Arica on Friday morning"))
        .containsExactly("Pacific Wire: wire");
    assertThat(found.copied("closed the coastal road north of Arica early on Friday")).isEmpty();
    assertThat(found.copied("closed the coastal road near Arica")).isEmpty();
  }

  @Test
  void a_copy_does_not_support_what_it_copies_but_a_report_of_ones_own_does() {
    assertThat(Found.in(ROAD).corroborations("closed the coastal road north of Arica on"))
        .allMatch(each -> each.independent() == each.quote().article().equals("own"))
        .anyMatch(Corroboration::independent);
  }

  @Test
  void through_a_copy_the_agency_speaks() {
    assertThat(Found.in(ROAD).corroborations("closed the coastal road near Arica"))
        .allMatch(each -> each.source().name().equals("Pacific Wire"))
        .anyMatch(each -> each.via().stream().anyMatch(via -> via.name().equals("Arica Star")));
  }

  @Test
  void the_earlier_day_had_the_words_first() {
    Found found =
        Found.in(
            """
            - {id: late, outlet: Delta Wire, source: {kind: NEWS_AGENCY}, published: 2022-06-12, text: "The only pharmacy in Sylhet that sold the serum ran out of it on Thursday."}
            - {id: first, outlet: Surma Voice, source: {kind: CITIZEN_JOURNALIST}, published: 2022-06-09, text: "The only pharmacy in Sylhet that sold the serum ran out of it on Thursday."}
            """);
    assertThat(found.copied("only pharmacy")).containsExactly("Surma Voice: first");
  }

  @Test
  void the_same_sentence_with_another_number_is_other_news() {
    Found found =
        Found.in(
            """
            - {id: a, outlet: Delta Wire, source: {kind: NEWS_AGENCY}, published: 2022-06-12, text: "At least 12 people were hurt when a stand at the stadium of Kumasi gave way on Sunday."}
            - {id: b, outlet: Ashanti Post, source: {kind: INDEPENDENT_MEDIA}, published: 2022-06-12, text: "At least 31 people were hurt when a stand at the stadium of Kumasi gave way on Sunday."}
            """);
    assertThat(found.copied("people were hurt")).isEmpty();
  }

  @Test
  void the_same_sentence_turned_into_its_opposite_contradicts_in_its_own_name() {
    Found found =
        Found.in(
            """
            - {id: a, outlet: Delta Wire, source: {kind: NEWS_AGENCY}, published: 2022-06-12, text: "The main market of Kumasi was closed for the whole of Sunday after a fire in the spice hall."}
            - {id: b, outlet: Ashanti Post, source: {kind: INDEPENDENT_MEDIA}, published: 2022-06-12, text: "The main market of Kumasi was open for the whole of Sunday after a fire in the spice hall."}
            """);
    assertThat(found.contradictions("closed"))
        .singleElement()
        .matches(each -> each.source().name().equals("Ashanti Post"))
        .matches(Contradiction::independent);
  }

  @Test
  void one_short_sentence_can_be_the_same_by_chance() {
    Found found =
        Found.in(
            """
            - {id: a, outlet: Delta Wire, source: {kind: NEWS_AGENCY}, published: 2022-06-12, text: "The airport of Kumasi was closed on Sunday."}
            - {id: b, outlet: Ashanti Post, source: {kind: INDEPENDENT_MEDIA}, published: 2022-06-12, text: "The airport of Kumasi was closed on Sunday."}
            """);
    assertThat(found.corroborations("airport of Kumasi")).allMatch(Corroboration::independent);
  }

  @Test
  void what_many_heard_somebody_say_is_no_copy() {
    Found found =
        Found.in(
            """
            - {id: a, outlet: Delta Wire, source: {kind: NEWS_AGENCY}, published: 2022-06-12, text: "“The gates of the dam above Kumasi were opened at noon and the lower villages are flooded,” Ama Owusu, the mayor, said."}
            - {id: b, outlet: Ashanti Post, source: {kind: INDEPENDENT_MEDIA}, published: 2022-06-12, text: "“The gates of the dam above Kumasi were opened at noon and the lower villages are flooded,” mayor Ama Owusu told us."}
            """);
    assertThat(found.copied("gates of the dam")).isEmpty();
  }

  @Test
  void a_denial_of_the_copied_text_still_comes_from_another_origin() {
    Found found =
        Found.in(
            ROAD
                + """
                - {id: denial, outlet: Arica Speaks, source: {kind: CITIZEN_JOURNALIST, places: [Arica]}, published: 2022-03-05, text: "The coastal road north of Arica was not closed on Friday."}
                """);
    assertThat(found.contradictions("closed the coastal road north of Arica on Friday morning"))
        .isNotEmpty()
        .allMatch(Contradiction::independent);
  }
}
