package org.gainsay.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A part of what stands between {@code when} and {@code then}; all parts must hold. */
public sealed interface RulePart {
  /** Where it begins in the file of the rule, from 1. */
  int line();

  /**
   * There is a fact of which all conditions hold.
   *
   * @param name the variable that stands for it; one of the compiler's where the rule has none
   * @param type what it must be
   * @param conditions in the order in which they are tried
   * @param values what else the pattern gives names to
   */
  record OfFact(
      String name,
      Class<?> type,
      List<Condition> conditions,
      Map<String, Function<Map<String, Object>, Object>> values,
      int line)
      implements RulePart {
    public OfFact {
      conditions = List.copyOf(conditions);
      values = Map.copyOf(values);
    }

    /**
     * A field of something that is {@code null} is {@code null}: a condition may yet ask for it.
     */
    private static Object valueOf(
        Function<Map<String, Object>, Object> value, Map<String, Object> bound) {
      try {
        return value.apply(bound);
      } catch (RuntimeException e) {
        return null;
      }
    }

    /** The variables once the pattern stands for {@code fact}. */
    public Map<String, Object> with(Map<String, Object> bound, Object fact) {
      Map<String, Object> more = new HashMap<>(bound);
      more.put(name, fact);
      values.forEach((variable, value) -> more.put(variable, valueOf(value, more)));
      return more;
    }
  }

  /** There are no facts of which all the parts hold. */
  record Absent(List<RulePart> parts, int line) implements RulePart {
    public Absent {
      parts = List.copyOf(parts);
    }
  }

  /** There are some facts of which all the parts hold. */
  record Present(List<RulePart> parts, int line) implements RulePart {
    public Present {
      parts = List.copyOf(parts);
    }
  }

  /** Something that only the engine can work out, such as {@code accumulate}. */
  record Opaque(String text, int line) implements RulePart {}
}
