package org.gainsay.rule;

import java.util.Map;

/**
 * One condition on a fact, as it was compiled.
 *
 * @param text its words in the rule
 * @param line where it stands in the file of the rule, from 1
 * @param check what was compiled; knows variables by name
 */
public record Condition(String text, int line, Check check) {
  /** Whether the condition holds of facts. */
  @FunctionalInterface
  public interface Check {
    /**
     * Whether it holds.
     *
     * @param bound the facts and values of all variables of the condition, by name
     * @throws RuntimeException where it cannot be said, for example of a field of {@code null}
     */
    boolean holds(Map<String, Object> bound);
  }

  /** Whether it holds; one that cannot be said does not. */
  public boolean holds(Map<String, Object> bound) {
    try {
      return check.holds(bound);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
