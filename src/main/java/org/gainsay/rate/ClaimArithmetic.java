package org.gainsay.rate;

import java.util.List;
import java.util.Optional;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

/** From findings to the rating of their claim; a claim starts at 0 points, odds of one to one. */
record ClaimArithmetic(Scale scale) {

  Rating rate(List<Finding> findings) {
    if (findings.stream().noneMatch(Finding::counts)) {
      return Rating.UNJUDGED;
    }
    Points sum =
        findings.stream()
            .filter(Finding::counts)
            .map(finding -> finding.rule().points())
            .reduce(Points.NONE, Points::plus);
    Optional<Cap> cap = cap(sum, findings);
    return Rating.of(scale, cap.map(Cap::points).orElse(sum).tenths(), 1, cap);
  }

  /** The tightest cap comes first: where it bites, no other is reached. */
  static Optional<Cap> cap(Points sum, List<Finding> findings) {
    if (findings.stream().noneMatch(Finding::isCountedContradiction)
        && sum.compareTo(Cap.NO_CONTRADICTION.points()) < 0) {
      return Optional.of(Cap.NO_CONTRADICTION);
    }
    if (findings.stream().noneMatch(Finding::isCountedCorroboration)
        && sum.compareTo(Cap.NO_CORROBORATION.points()) > 0) {
      return Optional.of(Cap.NO_CORROBORATION);
    }
    if (sum.compareTo(Cap.FLOOR.points()) < 0) {
      return Optional.of(Cap.FLOOR);
    }
    return sum.compareTo(Cap.CEILING.points()) > 0 ? Optional.of(Cap.CEILING) : Optional.empty();
  }
}
