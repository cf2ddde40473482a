package org.gainsay.rate;

import java.util.Optional;
import org.gainsay.rule.Label;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

/**
 * The way to the next label.
 *
 * @param points what would have to be added, negative downwards; the fewest tenths that suffice
 * @param label the one that this would make
 * @param held what would hold the claim back all the same, as long as no other finding counts
 */
public record Step(Points points, Label label, Optional<Cap> held) {
  /**
   * The next label upwards or downwards; empty where there is none, or no rating.
   *
   * @param direction 1 or −1
   */
  static Optional<Step> to(RatedClaim claim, Scale scale, int direction) {
    if (!claim.rating().judged()) {
      return Optional.empty();
    }
    long now = claim.rating().points().orElseThrow().tenths();
    for (long tenths = now; isOnScale(tenths); tenths += direction) {
      Label label = Rating.of(scale, tenths, 1, Optional.empty()).label();
      if (label != claim.rating().label()) {
        Optional<Cap> held = ClaimArithmetic.cap(new Points(tenths), claim.findings());
        return Optional.of(new Step(new Points(tenths - now), label, held));
      }
    }
    return Optional.empty();
  }

  private static boolean isOnScale(long tenths) {
    return tenths >= Cap.FLOOR.points().tenths() && tenths <= Cap.CEILING.points().tenths();
  }
}
