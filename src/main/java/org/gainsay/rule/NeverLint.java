package org.gainsay.rule;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.rule.Clause.Fact;
import org.gainsay.rule.Expression.Comparison;
import org.gainsay.rule.Expression.Kind;
import org.gainsay.rule.Expression.Literal;
import org.gainsay.rule.Expression.Logic;
import org.gainsay.rule.Expression.Not;
import org.gainsay.rule.Expression.Path;

/**
 * Finds conditions that no fact can fulfil. It looks at what is said of one field of one fact and
 * compares values that stand in the rule; what it does not understand, it takes for possible.
 */
final class NeverLint {
  private final RuleFile file;
  private final List<RuleProblem> problems;

  NeverLint(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** A condition on one field. */
  private record Demand(Expression from, String operator, boolean negated, List<String> values) {
    boolean is() {
      return operator.equals("==") && !negated || operator.equals("in") && !negated;
    }

    boolean isNot() {
      return operator.equals("!=") || operator.equals("in") && negated;
    }

    Optional<BigDecimal> number() {
      try {
        return Optional.of(new BigDecimal(values.get(0)));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
  }

  void check(Clause clause) {
    Clause.facts(clause).forEach(this::fact);
    nullable(clause);
  }

  private void fact(Fact fact) {
    List<Expression> all =
        fact.conditions().stream()
            .filter(condition -> condition.binds().isEmpty())
            .flatMap(condition -> Expression.conjuncts(condition.expression()))
            .toList();
    together(all);
    all.stream().flatMap(Expression::all).forEach(this::within);
  }

  /** An alternative may hold conditions of its own that contradict each other. */
  private void within(Expression expression) {
    if (expression instanceof Logic logic && logic.all()) {
      together(Expression.conjuncts(logic).toList());
    } else if (expression instanceof Comparison comparison
        && List.of("!=", "<", ">").contains(comparison.operator())
        && Expression.show(comparison.left()).equals(Expression.show(comparison.right().get(0)))) {
      never(comparison, "nothing differs from itself", "another field or value");
    }
  }

  private void together(List<Expression> all) {
    Map<String, List<Demand>> byField = new LinkedHashMap<>();
    for (Expression each : all) {
      demand(each, byField);
    }
    byField.forEach(
        (field, demands) -> {
          for (int i = 0; i < demands.size(); i++) {
            for (int j = 0; j < i; j++) {
              if (excludes(demands.get(j), demands.get(i))
                  || excludes(demands.get(i), demands.get(j))) {
                String message =
                    "%s and %s cannot both hold"
                        .formatted(show(demands.get(j)), show(demands.get(i)));
                never(demands.get(i).from(), message, "one of them, or || between them");
                return;
              }
            }
          }
        });
  }

  private static String show(Demand demand) {
    return Expression.show(demand.from());
  }

  private static void demand(Expression expression, Map<String, List<Demand>> byField) {
    boolean not = expression instanceof Not;
    Expression inner = expression instanceof Not negation ? negation.inner() : expression;
    if (inner instanceof Path path && !path.isConstant()) {
      add(byField, path, new Demand(expression, "==", false, List.of(not ? "false" : "true")));
    } else if (!not
        && inner instanceof Comparison comparison
        && comparison.left() instanceof Path path
        && comparison.right().stream().allMatch(NeverLint::isFixed)) {
      List<String> values = comparison.right().stream().map(Expression::show).toList();
      add(
          byField,
          path,
          new Demand(expression, comparison.operator(), comparison.negated(), values));
    }
  }

  private static void add(Map<String, List<Demand>> byField, Path path, Demand demand) {
    byField.computeIfAbsent(path.words().replace("!.", "."), any -> new ArrayList<>()).add(demand);
  }

  private static boolean isFixed(Expression expression) {
    return expression instanceof Literal || expression instanceof Path path && path.isConstant();
  }

  /** Whether {@code other} can never hold where {@code one} does. */
  private static boolean excludes(Demand one, Demand other) {
    if (one.is() && other.is()) {
      return one.values().stream().noneMatch(other.values()::contains);
    } else if (one.is() && other.isNot()) {
      return other.values().containsAll(one.values());
    } else if (one.is() && List.of("<", "<=", ">", ">=").contains(other.operator())) {
      return one.values().stream().noneMatch(value -> fits(value, other));
    }
    Optional<BigDecimal> low = bound(one, ">");
    Optional<BigDecimal> high = bound(other, "<");
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = low.get().compareTo(high.get());
    boolean both = one.operator().endsWith("=") && other.operator().endsWith("=");
    return both ? order > 0 : order >= 0;
  }

  private static Optional<BigDecimal> bound(Demand demand, String sign) {
    return demand.operator().startsWith(sign) ? demand.number() : Optional.empty();
  }

  private static boolean fits(String value, Demand range) {
    Optional<BigDecimal> bound = range.number();
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException e) {
      return true;
    }
    if (bound.isEmpty()) {
      return true;
    }
    int order = number.compareTo(bound.get());
    return switch (range.operator()) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  /** Nothing but a few fields can be null. */
  private void nullable(Clause clause) {
    Clause.facts(clause)
        .forEach(
            fact ->
                fact.conditions().stream()
                    .flatMap(each -> Expression.all(each.expression()))
                    .filter(each -> each instanceof Comparison)
                    .map(each -> (Comparison) each)
                    .filter(each -> each.isEquality() && isNull(each.right().get(0)))
                    .filter(each -> !mayBeNull(fact, each.left()))
                    .forEach(
                        each ->
                            never(
                                each,
                                Expression.show(each.left()) + " is never null",
                                "a value; what is unknown is \"\" or UNKNOWN")));
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Literal literal && literal.kind() == Kind.NULL;
  }

  /** By its last two names: where a fact has such a field, or the path is null-safe. */
  private static boolean mayBeNull(Fact fact, Expression left) {
    if (!(left instanceof Path path) || path.words().contains("!.") || path.isVariable()) {
      return true;
    }
    Type type = FactTypes.named(fact.type()).orElseThrow();
    for (Expression.Step step : path.steps()) {
      if (step.call().isPresent() || !step.index().isEmpty()) {
        return true;
      }
      if (Members.isNullable(type, step.name())) {
        return true;
      }
      Optional<Type> next = Members.field(type, step.name());
      if (next.isEmpty()) {
        return true;
      }
      type = next.get();
    }
    return false;
  }

  private void never(Expression expression, String message, String expected) {
    problems.add(file.error(expression.at(), "NEVER", message, expected));
  }
}
