package org.gainsay.author;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.link.Dossier;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.Finding;
import org.gainsay.rate.Provenance;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rate.Rater;
import org.gainsay.rule.Label;
import org.gainsay.rule.Points;
import org.gainsay.rule.RulePack;

/**
 * What a change of rules does to the ratings of a corpus. The facts are the same for both.
 *
 * @param all every article, in the order of the corpus
 * @param matrix number of articles by label before and label now
 * @param moved the articles with another label, those that moved furthest first
 * @param rules what became of findings, by rule
 */
public record Impact(
    List<Moved> all,
    Map<Label, Map<Label, Integer>> matrix,
    List<Moved> moved,
    Map<String, Changes> rules) {
  private static final BigDecimal EVEN = new BigDecimal("0.5");
  private static final Provenance NONE = new Provenance("", "", "", "");

  /** An article before and after the change. */
  public record Moved(Assessment before, Assessment now) {
    public String article() {
      return now.article().id();
    }

    /** How far it moved, in points; one that could not be judged counts as 0. */
    Points distance() {
      long from = before.rating().points().map(Points::tenths).orElse(0L);
      return new Points(now.rating().points().map(Points::tenths).orElse(0L) - from);
    }

    /** The claim whose findings changed most, if any did. */
    public Optional<Shift> telling() {
      List<Shift> shifts = new ArrayList<>();
      for (int index = 0; index < now.claims().size(); index++) {
        shifts.addAll(Shift.of(before.claims().get(index), now.claims().get(index)));
      }
      return shifts.stream().max(Comparator.comparing((Shift each) -> each.points().abs()));
    }
  }

  /**
   * A finding that one of the two has, or that weighs otherwise.
   *
   * @param points what it adds to the claim by the change: of a lost one the opposite
   */
  public record Shift(RatedClaim claim, Finding finding, How how, Points points) {
    /** What became of the finding. */
    public enum How {
      ADDED,
      LOST,
      CHANGED
    }

    static List<Shift> of(RatedClaim before, RatedClaim now) {
      List<Shift> shifts = new ArrayList<>();
      for (Finding each : now.findings()) {
        Optional<Finding> same = same(before, each);
        long was = same.map(Shift::weight).orElse(0L);
        if (same.isEmpty() || was != weight(each)) {
          How how = same.isEmpty() ? How.ADDED : How.CHANGED;
          shifts.add(new Shift(now, each, how, new Points(weight(each) - was)));
        }
      }
      for (Finding each : before.findings()) {
        if (same(now, each).isEmpty()) {
          shifts.add(new Shift(now, each, How.LOST, new Points(-weight(each))));
        }
      }
      return shifts;
    }

    private static Optional<Finding> same(RatedClaim claim, Finding finding) {
      return Impact.same(claim, finding);
    }

    private static long weight(Finding finding) {
      return finding.counts() ? finding.rule().points().tenths() : 0;
    }
  }

  /** How many findings of a rule are new, are gone, and count otherwise than before. */
  public record Changes(int added, int lost, int changed) {
    private static final Changes NO = new Changes(0, 0, 0);

    private Changes plus(int more, int fewer, int other) {
      return new Changes(added + more, lost + fewer, changed + other);
    }
  }

  /** Rates a corpus with both. */
  public static Impact of(List<Dossier> corpus, RulePack before, RulePack now) {
    Map<Label, Map<Label, Integer>> matrix = new EnumMap<>(Label.class);
    List<Moved> all = new ArrayList<>();
    List<Moved> moved = new ArrayList<>();
    Map<String, Changes> rules = new TreeMap<>();
    try (Rater old = new Rater(before, NONE);
        Rater present = new Rater(now, NONE)) {
      for (Dossier dossier : corpus) {
        Moved both = new Moved(old.rate(dossier), present.rate(dossier));
        all.add(both);
        Label from = both.before().rating().label();
        Label to = both.now().rating().label();
        matrix
            .computeIfAbsent(from, label -> new EnumMap<>(Label.class))
            .merge(to, 1, Integer::sum);
        if (from != to) {
          moved.add(both);
        }
        for (int index = 0; index < both.now().claims().size(); index++) {
          count(both.before().claims().get(index), both.now().claims().get(index), rules);
        }
      }
    }
    moved.sort(
        Comparator.comparing((Moved each) -> each.distance().abs())
            .reversed()
            .thenComparing(Moved::article));
    return new Impact(all, matrix, moved, rules);
  }

  private static void count(RatedClaim before, RatedClaim now, Map<String, Changes> rules) {
    for (Finding each : now.findings()) {
      Optional<Finding> was = same(before, each);
      if (was.isEmpty()) {
        rules.merge(id(each), Changes.NO.plus(1, 0, 0), (all, one) -> all.plus(1, 0, 0));
      } else if (differs(was.get(), each)) {
        rules.merge(id(each), Changes.NO.plus(0, 0, 1), (all, one) -> all.plus(0, 0, 1));
      }
    }
    for (Finding each : before.findings()) {
      if (same(now, each).isEmpty()) {
        rules.merge(id(each), Changes.NO.plus(0, 1, 0), (all, one) -> all.plus(0, 1, 0));
      }
    }
  }

  private static boolean differs(Finding one, Finding other) {
    return one.subsumed() != other.subsumed()
        || !one.rule().points().equals(other.rule().points())
        || !one.evidence().equals(other.evidence());
  }

  private static Optional<Finding> same(RatedClaim claim, Finding finding) {
    return claim.findings().stream().filter(each -> id(each).equals(id(finding))).findFirst();
  }

  private static String id(Finding finding) {
    return finding.rule().id();
  }

  /**
   * Of the labelled articles those that are rated on the side of even odds that their label says.
   *
   * @param labels whether readers hold the article of that id for true
   */
  public Accuracy accuracy(Map<String, Boolean> labels) {
    int count = 0;
    int before = 0;
    int now = 0;
    for (Moved each : all) {
      Boolean label = labels.get(each.article());
      if (label != null) {
        count++;
        before += isRight(each.before(), label) ? 1 : 0;
        now += isRight(each.now(), label) ? 1 : 0;
      }
    }
    return new Accuracy(count, before, now);
  }

  private static boolean isRight(Assessment assessment, boolean label) {
    int side = assessment.rating().confidence().map(each -> each.compareTo(EVEN)).orElse(0);
    return label ? side > 0 : side < 0;
  }

  /** Labelled articles, and how many of them were and are rated as their label says. */
  public record Accuracy(int labelled, int before, int now) {}

  /** The share of the articles that moved, in percent, with one decimal. */
  public BigDecimal percent() {
    return percent(moved.size(), all.size());
  }

  static BigDecimal percent(int part, int whole) {
    return whole == 0
        ? new BigDecimal("0.0")
        : BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
