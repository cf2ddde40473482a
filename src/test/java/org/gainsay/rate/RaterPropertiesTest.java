package org.gainsay.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.gainsay.rule.Effect;

class RaterPropertiesTest {
  @Provide
  Arbitrary<Dossier> dossiers() {
    return AnyDossier.dossiers();
  }

  @Property(tries = 200)
  void shuffled_facts_give_the_same_assessment(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    List<Claim> claims = new ArrayList<>(dossier.claims());
    List<Evidence> evidence = new ArrayList<>(dossier.evidence());
    evidence.addAll(dossier.evidence());
    Collections.shuffle(claims, random);
    Collections.shuffle(evidence, random);
    Dossier shuffled = new Dossier(dossier.article(), dossier.outlet(), claims, evidence);
    assertThat(OwnRules.RATER.rate(shuffled)).isEqualTo(OwnRules.RATER.rate(dossier));
  }

  @Property(tries = 200)
  void every_sum_can_be_done_again_by_hand(@ForAll("dossiers") Dossier dossier) {
    Assessment assessment = OwnRules.RATER.rate(dossier);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (RatedClaim claim : assessment.claims()) {
      again(claim);
      if (claim.counted()) {
        BigDecimal points = claim.rating().points().orElseThrow().decimal();
        sum = sum.add(claim.weight().multiply(points).multiply(BigDecimal.valueOf(claim.sign())));
        weights = weights.add(claim.weight());
      }
    }
    assertThat(assessment.rating().judged()).isEqualTo(weights.signum() > 0);
    if (weights.signum() > 0) {
      assertThat(assessment.rating().points().orElseThrow().decimal())
          .isEqualTo(sum.divide(weights, 1, RoundingMode.HALF_UP));
      confidence(sum.doubleValue() / weights.doubleValue(), assessment.rating());
    }
  }

  private static void again(RatedClaim claim) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean judged = false;
    Set<String> groups = new HashSet<>();
    for (Finding finding : claim.findings()) {
      BigDecimal points = finding.rule().points().decimal();
      assertThat(finding.subsumed()).isEqualTo(!groups.add(finding.rule().group()));
      if (!finding.subsumed() && points.signum() != 0) {
        sum = sum.add(points);
        judged = true;
      }
    }
    assertThat(claim.rating().judged()).isEqualTo(judged);
    if (judged) {
      BigDecimal held = claim.rating().cap().map(cap -> cap.points().decimal()).orElse(sum);
      assertThat(claim.rating().points().orElseThrow().decimal()).isEqualByComparingTo(held);
      confidence(held.doubleValue(), claim.rating());
    }
  }

  private static void confidence(double points, Rating rating) {
    double confidence = 1 / (1 + Math.pow(10, -points / 10));
    assertThat(Math.abs(rating.confidence().orElseThrow().doubleValue() - confidence))
        .isLessThanOrEqualTo(0.00005000001);
  }

  @Property(tries = 400)
  void nothing_decisive_is_said_without_a_quote_of_an_identified_origin(
      @ForAll("dossiers") Dossier dossier) {
    for (RatedClaim claim : OwnRules.RATER.rate(dossier).claims()) {
      switch (claim.rating().label()) {
        case DOUBTFUL, IMPROBABLE ->
            assertThat(claim.findings())
                .anyMatch(finding -> rests(finding, Effect.LOWERS, Contradiction.class));
        case CONFIRMED ->
            assertThat(claim.findings())
                .anyMatch(finding -> rests(finding, Effect.RAISES, Corroboration.class));
        default -> assertThat(claim.rating().label()).isNotNull();
      }
    }
  }

  private static boolean rests(Finding finding, Effect effect, Class<? extends Evidence> kind) {
    return !finding.subsumed()
        && finding.effect() == effect
        && finding.evidence().stream()
            .anyMatch(
                each ->
                    kind.isInstance(each)
                        && each.source().identified()
                        && !each.quote().text().isEmpty());
  }
}
