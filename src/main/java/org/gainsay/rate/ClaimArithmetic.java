package org.gainsay.rate;

import java.util.List;
import java.util.Optional;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

/** From findings to the rating of their claim; a claim starts at 0 points, odds of one to one. */
record ClaimArithmetic(Scale scale) {

  Rating rate(List<Finding> findings) {
    return new Arithmetic(scale).claim(counting(findings));
  }

  /** What would hold the claim back at this sum. */
  static Optional<Cap> cap(Points sum, List<Finding> findings) {
    return Arithmetic.cap(sum, counting(findings));
  }

  private static List<Arithmetic.Part> counting(List<Finding> findings) {
    return findings.stream().filter(Finding::counts).map(Finding::part).toList();
  }
}
