package org.gainsay.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.rule.Label;

/**
 * How many have a label.
 *
 * @param percent of all, one decimal
 * @param width of a bar, in percent of the longest one
 */
public record Share(Band band, long count, String percent, String width) {
  /** One for each label, best first. */
  static List<Share> of(Map<String, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Share> shares = new ArrayList<>();
    for (Label label : Label.values()) {
      long count = counts.getOrDefault(label.name(), 0L);
      shares.add(new Share(Band.of(label), count, percent(count, all), percent(count, most)));
    }
    return shares;
  }

  private static String percent(long part, long of) {
    return of == 0
        ? "0.0"
        : BigDecimal.valueOf(100 * part)
            .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
