package org.gainsay.author;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gainsay.rule.Rule;

/**
 * What examples try of the rules. Each rule should fire in one of its own cases and stay quiet in
 * another; each condition should come out true and come out false, all conditions before it having
 * held.
 */
public record Coverage(List<OfRule> rules) {
  public Coverage {
    rules = List.copyOf(rules);
  }

  /**
   * What is tried of one rule.
   *
   * @param fires cases of its own in which it fires
   * @param quiet cases of its own in which it does not
   */
  public record OfRule(Rule rule, int fires, int quiet, List<OfCondition> conditions) {
    public OfRule {
      conditions = List.copyOf(conditions);
    }

    /** What is not tried, each as a sentence with its place. */
    public List<String> gaps() {
      List<String> gaps = new ArrayList<>();
      String place = rule.file() + ":" + rule.line() + ": " + rule.id();
      if (fires == 0) {
        gaps.add(place + " fires in none of its cases");
      }
      if (quiet == 0) {
        gaps.add(place + " stays quiet in none of its cases");
      }
      for (OfCondition each : conditions) {
        if (each.tried() < 2 && each.excuse().isEmpty()) {
          String never = each.held() ? "false" : each.failed() ? "true" : "tried";
          gaps.add(
              "%s:%d: %s `%s` is never %s"
                  .formatted(rule.file(), each.line(), rule.id(), each.condition(), never));
        }
      }
      return gaps;
    }

    private int tried() {
      return Math.min(fires, 1)
          + Math.min(quiet, 1)
          + conditions.stream().mapToInt(OfCondition::tried).sum();
    }

    private int wanted() {
      int excused = (int) conditions.stream().filter(each -> !each.excuse().isEmpty()).count();
      return 2 + 2 * (conditions.size() - excused);
    }

    private int triedUnexcused() {
      return tried()
          - conditions.stream()
              .filter(each -> !each.excuse().isEmpty())
              .mapToInt(OfCondition::tried)
              .sum();
    }
  }

  /**
   * What is tried of one condition.
   *
   * @param held whether it came out true
   * @param failed whether it came out false
   * @param excuse why it need not be tried both ways, or {@code ""}
   */
  public record OfCondition(
      String condition, int line, boolean held, boolean failed, String excuse) {
    int tried() {
      return (held ? 1 : 0) + (failed ? 1 : 0);
    }

    /** Whether both ways are tried, or need not be. */
    public boolean covered() {
      return tried() == 2 || !excuse.isEmpty();
    }
  }

  /** In percent, with one decimal, rounded down: 100.0 means that nothing is missing. */
  public BigDecimal percent() {
    return percent(rules);
  }

  static BigDecimal percent(Collection<OfRule> rules) {
    int wanted = rules.stream().mapToInt(OfRule::wanted).sum();
    int tried = rules.stream().mapToInt(OfRule::triedUnexcused).sum();
    return wanted == 0
        ? new BigDecimal("100.0")
        : BigDecimal.valueOf(100L * tried).divide(BigDecimal.valueOf(wanted), 1, RoundingMode.DOWN);
  }

  public List<String> gaps() {
    return rules.stream().flatMap(each -> each.gaps().stream()).toList();
  }
}
