package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void an_unnamed_source_of_a_state_agency_against_those_who_live_there() {
    assertThat(
            explain(
                """
                outlet: {name: Harbour Times}
                claims:
                  - text: About 200 fighters took the side of the residents of Mocoa,
                    source: {name: Agencia del Llano, kind: STATE_AFFILIATED, state: CO}
                    via: [{name: one source, kind: ANONYMOUS}]
                    places: [Mocoa/CO]
                    contradicted:
                      - source: {name: Voces de Mocoa, kind: CITIZEN_JOURNALIST, places: [Mocoa/CO]}
                        quote: The town was calm today.
                """))
        .isEqualTo(
            "Harbour Times reports what an unnamed source, quoted by Agencia del Llano, a"
                + " state-affiliated outlet, said: “About 200 fighters took the side of the"
                + " residents of Mocoa”. Voces de Mocoa, citizen journalists in Mocoa, contradicted"
                + " it: “The town was calm today”. As Agencia del Llano has a stake in the event,"
                + " that makes the claim improbable (confidence 0.07).");
  }

  @Test
  void an_article_that_debunks_is_described_as_such() {
    assertThat(
            explain(
                """
                outlet: {name: Wellington Ledger}
                claims:
                  - text: the bridge closes for good
                    posture: REFUTED
                    source: {name: a post, kind: SOCIAL_MEDIA, identified: false}
                    contradicted: [{sameArticle: true, quote: This is false., clash: DENIAL}]
                """))
        .isEqualTo(
            "Wellington Ledger refutes the claim “the bridge closes for good” by an unnamed post."
                + " The article itself says otherwise: “This is false”. That makes the claim"
                + " doubtful (confidence 0.24), which bears the article out.");
  }

  @Test
  void both_sides_are_shown() {
    assertThat(
            explain(
                """
                outlet: {name: The Continental}
                claims:
                  - text: the tower of Semarang burned
                    places: [Semarang/ID]
                    corroborated:
                      - source: {name: Suara, kind: CITIZEN_JOURNALIST, places: [Semarang/ID]}
                        quote: the old tower burned out
                    contradicted:
                      - source: {name: Java Check, kind: FACT_CHECKER}
                        quote: the picture shows another tower
                """))
        .isEqualTo(
            "The Continental says: “the tower of Semarang burned”. Java Check, a fact-checker,"
                + " contradicted it: “the picture shows another tower”. On the other side, Suara,"
                + " citizen journalists in Semarang, said the same: “the old tower burned out”."
                + " That makes the claim doubtful (confidence 0.33).");
  }

  @Test
  void a_claim_that_nobody_speaks_to_says_so() {
    assertThat(explain("{outlet: {name: Ledger}, claims: [{text: it rained}]}"))
        .isEqualTo(
            "Ledger says: “it rained”. No other origin that carries weight contradicts or confirms"
                + " it, and too little is known of who says it, so it cannot be judged.");
  }

  @Test
  void style_alone_leaves_it_possible() {
    assertThat(
            explain(
                """
                outlet: {name: Radio Chu, kind: STATE_AFFILIATED, state: KG}
                claims:
                  - text: our heroes crushed the bandits
                    places: [Naryn/KG]
                    signals: [{kind: LOADED}]
                """))
        .isEqualTo(
            "Radio Chu says: “our heroes crushed the bandits”. No other origin contradicts or"
                + " confirms it. A state speaks of an event in which it has a stake. As no"
                + " identified source contradicts it, it stays possibly true (confidence 0.40).");
  }

  @Test
  void an_article_that_lets_both_sides_speak_is_not_rated_for_it() {
    assertThat(
            explain(
                """
                outlet: {name: Santos Journal}
                claims:
                  - text: nine in ten workers are on strike
                    source: {name: Dockers' Union, kind: NGO}
                    contradicted:
                      - source: {name: Labour Institute, kind: EXPERT}
                        sameArticle: true
                        quote: one in ten is absent
                        clash: NUMBER
                """))
        .endsWith(
            "Labour Institute contradicted it: “one in ten is absent”. That makes the claim"
                + " doubtful (confidence 0.28); the article reports both sides and is not rated for"
                + " it.");
  }

  @Test
  void an_article_without_claims_says_so() {
    assertThat(explain("claims: []"))
        .isEqualTo("The article makes no claim that could be checked, so it cannot be judged.");
  }

  @Test
  void the_most_telling_claim_comes_first() {
    assertThat(
            explain(
                """
                outlet: {name: Ledger}
                claims:
                  - {text: the mayor may have left, signals: [{kind: HEDGED}]}
                  - text: the town hall burned
                    contradicted: [{source: {name: Check, kind: FACT_CHECKER}, quote: it stands}]
                """))
        .startsWith("Ledger says: “the town hall burned”.");
  }

  @Test
  void a_source_takes_its_words_back() {
    assertThat(
            explain(
                """
                outlet: {name: Apia Courier}
                claims:
                  - text: nobody on board was hurt
                    source: {name: Air Savai, kind: COMPANY}
                    contradicted:
                      - source: {name: Air Savai, kind: COMPANY}
                        quote: four passengers were hurt
                        later: 1
                """))
        .contains("Air Savai later took it back: “four passengers were hurt”.");
  }

  private static String explain(String facts) {
    return RatingOfClaimsTest.assess(facts).explanation();
  }
}
