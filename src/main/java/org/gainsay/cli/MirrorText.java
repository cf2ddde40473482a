package org.gainsay.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.mirror.Asymmetry;
import org.gainsay.mirror.Reflection;
import org.gainsay.mirror.Swap;
import org.gainsay.mirror.Swaps;
import org.gainsay.mirror.Wanted;
import org.gainsay.report.Wrapped;

/** What became of the ratings when sides changed, for a terminal. */
final class MirrorText {
  private MirrorText() {}

  static List<String> lines(Swaps swaps, Reflection reflection, Wanted wanted) {
    List<String> lines = new ArrayList<>();
    String pairs = swaps.swaps().stream().map(Swap::toString).collect(Collectors.joining(", "));
    lines.addAll(Wrapped.lines("swapped  ", pairs.isEmpty() ? "nobody" : pairs));
    for (Asymmetry each : reflection.asymmetries()) {
      lines.add("");
      lines.addAll(
          Wrapped.lines(
              "", "%s %s: \"%s\"".formatted(cause(each, wanted), each.article(), each.claim())));
      lines.addAll(Wrapped.lines("  here   ", each.before()));
      lines.addAll(Wrapped.lines("  there  ", each.after()));
      each.culprits().forEach(culprit -> lines.addAll(Wrapped.lines("  by     ", culprit)));
      if (wanted.covers(each)) {
        each.culprits()
            .forEach(
                culprit -> lines.addAll(Wrapped.lines("  wanted ", wanted.reasons().get(culprit))));
      }
    }
    lines.add("");
    lines.add(
        "%d articles, %d claims. Unlike their counterparts: %d by a rule, %d by a row of"
                .formatted(
                    reflection.articles(),
                    reflection.claims(),
                    reflection.of(Asymmetry.Cause.RULE).size(),
                    reflection.of(Asymmetry.Cause.ROW).size())
            + " sources.csv,");
    lines.add(
        "%d (%s %%) because the text is read otherwise with other names."
            .formatted(
                reflection.of(Asymmetry.Cause.TAGGER).size(),
                reflection.percent(Asymmetry.Cause.TAGGER)));
    return lines;
  }

  private static String cause(Asymmetry asymmetry, Wanted wanted) {
    String cause =
        switch (asymmetry.cause()) {
          case RULE -> "RULE";
          case ROW -> "ROW";
          case TAGGER -> "READING";
        };
    return wanted.covers(asymmetry) ? cause + " (wanted)" : cause;
  }

  /**
   * Whether no rule and no row treats sides unlike each other, and reading does so seldom.
   *
   * @param reading share of the claims that may be read otherwise, in percent
   */
  static boolean isPassed(Reflection reflection, Wanted wanted, int reading) {
    boolean fair =
        reflection.asymmetries().stream()
            .filter(each -> each.cause() != Asymmetry.Cause.TAGGER)
            .allMatch(wanted::covers);
    return fair
        && reflection.percent(Asymmetry.Cause.TAGGER).compareTo(new BigDecimal(reading)) <= 0;
  }
}
