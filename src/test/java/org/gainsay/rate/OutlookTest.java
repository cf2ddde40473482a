package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.fact.SourceKind;
import org.gainsay.rule.Label;
import org.gainsay.rule.Points;
import org.gainsay.rule.Rule;
import org.junit.jupiter.api.Test;

/** What a rating rests on, how far the next label is, and what evidence would change it. */
class OutlookTest {
  private static final String DENIED =
      """
      claims:
        - source: {name: Radio Chu, kind: STATE_AFFILIATED, state: KG}
          places: [Naryn/KG]
          day: 2021-07-02
          contradicted:
            - source: {name: Naryn Speaks, kind: CITIZEN_JOURNALIST, places: [Naryn/KG]}
      """;

  @Test
  void where_the_next_finding_of_the_group_takes_its_place_two_bear_the_rating_together() {
    Assessment assessment = RatingOfClaimsTest.assess(DENIED);
    Outlook outlook = outlook(assessment);
    assertThat(ids(outlook.bearing()))
        .containsExactly(List.of("CON-01", "CON-02"), List.of("CON-01", "WHO-01"));
  }

  @Test
  void where_more_than_three_findings_would_have_to_go_none_are_named() {
    Assessment assessment =
        RatingOfClaimsTest.assess(
            """
            claims:
              - source: {name: Radio Chu, kind: STATE_AFFILIATED, state: KG}
                places: [Naryn/KG]
                contradicted:
                  - source: {name: Naryn Speaks, kind: CITIZEN_JOURNALIST, places: [Naryn/KG]}
                  - source: {name: Check, kind: FACT_CHECKER}
            """);
    Outlook outlook = outlook(assessment);
    assertThat(assessment.claims().get(0).rating().points()).contains(new Points(-135));
    assertThat(outlook.bearing()).isEmpty();
  }

  @Test
  void the_next_label_is_as_many_points_away_as_the_scale_says() {
    Outlook outlook = outlook(RatingOfClaimsTest.assess(DENIED));
    assertThat(outlook.up()).contains(new Step(new Points(30), Label.DOUBTFUL, Optional.empty()));
    assertThat(outlook.down()).isEmpty();
  }

  @Test
  void what_would_hold_a_claim_back_on_its_way_is_named() {
    Outlook outlook =
        outlook(
            RatingOfClaimsTest.assess(
                "claims: [{source: {name: Radio Chu, kind: STATE_AFFILIATED, state: KG},"
                    + " places: [Naryn/KG]}]"));
    assertThat(outlook.down())
        .contains(new Step(new Points(-3), Label.DOUBTFUL, Optional.of(Cap.NO_CONTRADICTION)));
  }

  @Test
  void evidence_that_would_change_the_label_is_tried_by_the_rules_themselves() {
    String facts =
        "claims: [{source: {name: Radio Chu, kind: STATE_AFFILIATED, state: KG},"
            + " places: [Naryn/KG]}]";
    Prospect prospect =
        outlook(RatingOfClaimsTest.assess(facts)).prospects().stream()
            .filter(each -> each.hypothesis().against())
            .filter(
                each -> each.hypothesis().sources().get(0).kind() == SourceKind.CITIZEN_JOURNALIST)
            .findFirst()
            .orElseThrow();
    assertThat(prospect.hypothesis().who()).isEqualTo("local citizen journalists in Naryn");
    assertThat(prospect.rules()).extracting(Rule::id).containsExactly("CON-01");
    assertThat(prospect.rating()).isEqualTo(RatingOfClaimsTest.rate(DENIED).rating());
  }

  @Test
  void nobody_is_asked_to_confirm_what_the_article_itself_denies() {
    Outlook outlook =
        outlook(
            RatingOfClaimsTest.assess(
                "claims: [{source: {name: Radio Chu}, posture: REFUTED, places: [Naryn/KG]}]"));
    assertThat(outlook.prospects()).isNotEmpty().allMatch(each -> each.hypothesis().against());
  }

  @Test
  void the_other_side_is_a_state_that_takes_part_and_is_no_ally() {
    Assessment assessment =
        RatingOfClaimsTest.assess(
            """
            claims:
              - source: {name: General Staff, kind: MILITARY, state: AM, allies: [RU]}
                parties: [AM, RU, AZ]
            """);
    assertThat(Hypothesis.about(assessment.claims().get(0).claim()))
        .extracting(Hypothesis::who)
        .contains("an official of Azerbaijan", "General Staff itself")
        .doesNotContain("an official of Russia", "an official of Armenia");
  }

  private static Outlook outlook(Assessment assessment) {
    return OwnRules.RATER.outlooks(assessment).get(0);
  }

  private static List<List<String>> ids(List<List<Finding>> sets) {
    return sets.stream()
        .map(set -> set.stream().map(finding -> finding.rule().id()).toList())
        .toList();
  }
}
