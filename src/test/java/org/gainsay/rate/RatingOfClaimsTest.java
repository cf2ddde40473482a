package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.author.ExampleFacts;
import org.gainsay.rule.Label;
import org.gainsay.rule.Points;
import org.junit.jupiter.api.Test;

/** What the rules that ship come to, taken together. */
class RatingOfClaimsTest {
  private static final ObjectMapper YAML = YAMLMapper.builder().build();

  private static final String STATE_RADIO = "{name: Radio Chu, kind: STATE_AFFILIATED, state: KG}";
  private static final String LOCALS =
      "{name: Naryn Speaks, kind: CITIZEN_JOURNALIST, places: [Naryn/KG]}";

  @Test
  void a_state_party_contradicted_by_local_citizen_journalists_is_improbable() {
    RatedClaim claim =
        rate(
            """
            claims:
              - source: %s
                via: [{name: one source, kind: ANONYMOUS}]
                places: [Naryn/KG]
                contradicted: [{source: %s}]
            """
                .formatted(STATE_RADIO, LOCALS));
    assertThat(claim.rating().label()).isEqualTo(Label.IMPROBABLE);
    assertThat(claim.rating().cap()).isEmpty();
  }

  @Test
  void what_local_citizen_journalists_say_stands_against_a_state_party() {
    RatedClaim claim =
        rate(
            """
            claims:
              - source: %s
                places: [Naryn/KG]
                contradicted: [{source: %s}]
            """
                .formatted(LOCALS, STATE_RADIO));
    assertThat(claim.rating().confidence().orElseThrow()).isGreaterThan(new BigDecimal("0.40"));
  }

  @Test
  void what_nobody_named_reports_falls_against_local_citizen_journalists() {
    RatedClaim claim =
        rate(
            """
            claims:
              - source: {name: "", kind: UNKNOWN}
                places: [Naryn/KG]
                signals: [{kind: UNSOURCED}]
                contradicted: [{source: %s}]
            """
                .formatted(LOCALS));
    assertThat(claim.rating().confidence().orElseThrow()).isLessThan(new BigDecimal("0.40"));
  }

  @Test
  void style_and_stake_alone_never_make_a_claim_doubtful() {
    RatedClaim claim =
        rate(
            """
            claims:
              - source: %s
                via: [{name: one source, kind: ANONYMOUS}]
                places: [Naryn/KG]
                signals: [{kind: LOADED}, {kind: HEDGED}]
            """
                .formatted(STATE_RADIO));
    assertThat(claim.rating().label()).isEqualTo(Label.POSSIBLY_TRUE);
    assertThat(claim.rating().cap()).contains(Cap.NO_CONTRADICTION);
    assertThat(claim.rating().points()).contains(new Points(-17));
  }

  @Test
  void an_unnamed_denial_never_makes_a_claim_doubtful() {
    RatedClaim claim =
        rate("claims: [{contradicted: [{source: {name: residents, kind: WITNESS}}]}]");
    assertThat(claim.rating().cap()).contains(Cap.NO_CONTRADICTION);
  }

  @Test
  void two_parties_that_deny_each_other_leave_both_claims_possible() {
    RatedClaim claim =
        rate(
            """
            claims:
              - source: {name: General Staff, kind: MILITARY, state: AM}
                parties: [AM, AZ]
                contradicted: [{source: {name: Defence Ministry, kind: MILITARY, state: AZ}}]
            """);
    assertThat(claim.rating().label()).isEqualTo(Label.POSSIBLY_TRUE);
  }

  @Test
  void a_claim_of_which_nothing_is_known_cannot_be_judged() {
    RatedClaim claim = rate("claims: [{}]");
    assertThat(claim.rating()).isEqualTo(Rating.UNJUDGED);
    assertThat(claim.counted()).isFalse();
    assertThat(claim.rating().label().credibility()).isEqualTo(6);
  }

  @Test
  void nothing_is_confirmed_without_another_origin() {
    RatedClaim alone =
        rate(
            """
            outlet: {name: Veritas, kind: FACT_CHECKER}
            claims: [{corroborated: [{source: {name: residents, kind: WITNESS}}]}]
            """);
    assertThat(alone.rating().label()).isEqualTo(Label.PROBABLY_TRUE);
    RatedClaim confirmed =
        rate(
            """
            outlet: {name: Veritas, kind: FACT_CHECKER}
            claims: [{corroborated: [{source: {name: Check, kind: FACT_CHECKER}}]}]
            """);
    assertThat(confirmed.rating().label()).isEqualTo(Label.CONFIRMED);
    assertThat(confirmed.rating().cap()).isEqualTo(Optional.empty());
  }

  @Test
  void of_one_group_the_strongest_counts_and_the_others_are_subsumed() {
    RatedClaim claim =
        rate(
            """
            claims:
              - source: %s
                places: [Naryn/KG]
                contradicted: [{source: %s}, {source: {name: Check, kind: FACT_CHECKER}}]
            """
                .formatted(STATE_RADIO, LOCALS));
    assertThat(claim.findings())
        .extracting(finding -> finding.rule().id() + (finding.subsumed() ? " subsumed" : ""))
        .containsExactly(
            "CON-01", "CON-08 subsumed", "CON-02 subsumed", "CON-04 subsumed", "CON-13", "WHO-01");
    assertThat(claim.rating().points()).contains(new Points(-135));
  }

  static RatedClaim rate(String facts) {
    return assess(facts).claims().get(0);
  }

  static Assessment assess(String facts) {
    try {
      return OwnRules.RATER.rate(ExampleFacts.dossier(YAML.readTree(facts)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(facts, e);
    }
  }
}
