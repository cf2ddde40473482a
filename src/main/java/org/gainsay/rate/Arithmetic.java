package org.gainsay.rate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Section;
import org.gainsay.rule.Points;
import org.gainsay.rule.Scale;

/**
 * The arithmetic of ratings, of numbers alone: the stage that rates uses it, and so does whoever
 * works a rating out again.
 */
public record Arithmetic(Scale scale) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = new BigDecimal(2);

  /** Of one group the first of these counts: by absolute points, then by id. */
  static final Comparator<Part> STRONGEST_FIRST =
      Comparator.comparing((Part part) -> part.points().abs()).reversed().thenComparing(Part::rule);

  /**
   * What the arithmetic needs to know of a finding.
   *
   * @param contradicts whether it rests on what an identified source says against the claim
   * @param corroborates whether it rests on what another identified origin says for it
   */
  public record Part(
      String rule, String group, Points points, boolean contradicts, boolean corroborates) {
    private boolean lowersByContradiction() {
      return points.sign() < 0 && contradicts;
    }

    private boolean raisesByCorroboration() {
      return points.sign() > 0 && corroborates;
    }
  }

  /** A claim's part in the rating of its article. */
  public record Weighed(BigDecimal weight, int sign, Points points) {}

  /** Those that are not subsumed by a stronger one of their group. */
  public static List<Part> strongest(List<Part> parts) {
    Map<String, Part> groups = new LinkedHashMap<>();
    parts.stream().sorted(STRONGEST_FIRST).forEach(each -> groups.putIfAbsent(each.group(), each));
    return List.copyOf(groups.values());
  }

  /** The rating of a claim, of the findings that are not subsumed. */
  public Rating claim(List<Part> strongest) {
    List<Part> counting = strongest.stream().filter(each -> each.points().sign() != 0).toList();
    if (counting.isEmpty()) {
      return Rating.UNJUDGED;
    }
    Points sum = counting.stream().map(Part::points).reduce(Points.NONE, Points::plus);
    Optional<Cap> cap = cap(sum, counting);
    return Rating.of(scale, cap.map(Cap::points).orElse(sum).tenths(), 1, cap);
  }

  /** The tightest cap comes first: where it bites, no other is reached. */
  static Optional<Cap> cap(Points sum, List<Part> counting) {
    if (counting.stream().noneMatch(Part::lowersByContradiction)
        && sum.compareTo(Cap.NO_CONTRADICTION.points()) < 0) {
      return Optional.of(Cap.NO_CONTRADICTION);
    }
    if (counting.stream().noneMatch(Part::raisesByCorroboration)
        && sum.compareTo(Cap.NO_CORROBORATION.points()) > 0) {
      return Optional.of(Cap.NO_CORROBORATION);
    }
    if (sum.compareTo(Cap.FLOOR.points()) < 0) {
      return Optional.of(Cap.FLOOR);
    }
    return sum.compareTo(Cap.CEILING.points()) > 0 ? Optional.of(Cap.CEILING) : Optional.empty();
  }

  /**
   * w: 2 in headline and lead, else 1.
   *
   * @param ofOthers whether it is reported as somebody else's, which halves it
   */
  public static BigDecimal weight(Section section, boolean ofOthers) {
    BigDecimal full = section == Section.BODY ? BigDecimal.ONE : TWO;
    return ofOthers ? full.multiply(HALF).stripTrailingZeros() : full;
  }

  /** s: −1 for what the article refutes. */
  public static int sign(Posture posture) {
    return posture == Posture.REFUTED ? -1 : 1;
  }

  /** The rating of an article: Σ w·s·p / Σ w over the claims that count. */
  public Rating article(List<Weighed> counted) {
    long sum = 0;
    long weights = 0;
    for (Weighed claim : counted) {
      long halves = claim.weight().multiply(TWO).longValueExact();
      sum += halves * claim.sign() * claim.points().tenths();
      weights += halves;
    }
    return weights == 0 ? Rating.UNJUDGED : Rating.of(scale, sum, weights, Optional.empty());
  }
}
