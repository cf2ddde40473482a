package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gainsay.rule.Points;
import org.junit.jupiter.api.Test;

class RatingOfArticlesTest {
  private static final String DENIED =
      "contradicted: [{source: {name: Check, kind: FACT_CHECKER}, %s}]";

  @Test
  void the_headline_and_the_lead_weigh_twice() {
    Assessment assessment =
        RatingOfClaimsTest.assess(
            """
            claims:
              - {section: LEAD, signals: [{kind: HEDGED}]}
              - {section: BODY, signals: [{kind: LOADED}]}
            """);
    assertThat(assessment.claims())
        .extracting(RatedClaim::weight)
        .containsExactly(new BigDecimal(2), BigDecimal.ONE);
    // (2 * -0.5 + 1 * -1.0) / 3 = -0.666...
    assertThat(assessment.rating().points()).contains(new Points(-7));
    assertThat(assessment.rating().confidence()).contains(new BigDecimal("0.4617"));
  }

  @Test
  void who_debunks_a_false_claim_is_right() {
    Assessment assessment =
        RatingOfClaimsTest.assess(
            "claims: [{posture: REFUTED, %s}]".formatted(DENIED.formatted("sameArticle: true")));
    assertThat(assessment.claims().get(0).sign()).isEqualTo(-1);
    assertThat(assessment.rating().points().orElseThrow()).isGreaterThan(new Points(50));
  }

  @Test
  void a_claim_that_is_only_reported_counts_half() {
    RatedClaim claim =
        RatingOfClaimsTest.rate(
            "claims: [{source: {name: X, kind: NGO}, %s}]".formatted(DENIED.formatted("later: 0")));
    assertThat(claim.weight()).isEqualTo(new BigDecimal("0.5"));
    assertThat(claim.counted()).isTrue();
  }

  @Test
  void an_article_that_reports_both_sides_is_not_to_blame() {
    Assessment assessment =
        RatingOfClaimsTest.assess(
            "claims: [{source: {name: X, kind: NGO}, %s}]"
                .formatted(DENIED.formatted("sameArticle: true")));
    assertThat(assessment.claims().get(0).counted()).isFalse();
    assertThat(assessment.claims().get(0).rating().judged()).isTrue();
    assertThat(assessment.rating()).isEqualTo(Rating.UNJUDGED);
  }

  @Test
  void what_an_outlet_reports_of_its_own_state_counts_in_full() {
    RatedClaim claim =
        RatingOfClaimsTest.rate(
            """
            outlet: {name: Radio Chu, kind: STATE_AFFILIATED, state: KG}
            claims:
              - source: {name: the ministry, kind: GOVERNMENT, state: KG}
                places: [Naryn/KG]
                %s
            """
                .formatted(DENIED.formatted("sameArticle: true")));
    assertThat(claim.weight()).isEqualTo(BigDecimal.ONE);
    assertThat(claim.counted()).isTrue();
  }
}
