package org.gainsay.rule;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.rule.Clause.Condition;
import org.gainsay.rule.Clause.Fact;
import org.gainsay.rule.Clause.Function;
import org.gainsay.rule.Clause.Group;
import org.gainsay.rule.Clause.Total;
import org.gainsay.rule.Expression.Path;

/**
 * Checks that all names of a rule stand for something, and that what is compared can be. The
 * compiler notices as well, but not where it stands.
 */
final class TypeCheck {
  private final RuleFile file;
  private final List<RuleProblem> problems;
  private final Map<String, Type> known = new HashMap<>();
  private final ExpressionCheck expressions;

  TypeCheck(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
    this.expressions = new ExpressionCheck(file, problems, known);
  }

  /** What the variables stand for that hold of the whole rule after {@code clause}. */
  Map<String, Type> check(Clause clause) {
    clause(clause);
    return known;
  }

  private void clause(Clause clause) {
    if (clause instanceof Fact fact) {
      fact(fact);
    } else if (clause instanceof Total total) {
      total(total);
    } else if (clause instanceof Group group) {
      switch (group.sort()) {
        case ALL -> group.parts().forEach(this::clause);
        case ONE -> alternatives(group);
        case NONE, EXISTS -> inner(group.parts());
      }
    }
  }

  /** Names within do not hold without. */
  private void inner(List<Clause> parts) {
    Map<String, Type> before = new HashMap<>(known);
    parts.forEach(this::clause);
    known.clear();
    known.putAll(before);
  }

  private void alternatives(Group group) {
    Map<String, Type> before = new HashMap<>(known);
    Map<String, Type> all = new HashMap<>(known);
    List<Set<String>> each = new ArrayList<>();
    for (Clause part : group.parts()) {
      known.clear();
      known.putAll(before);
      clause(part);
      each.add(Set.copyOf(known.keySet()));
      known.forEach(
          (name, type) -> {
            Type other = all.putIfAbsent(name, type);
            if (other != null && !other.equals(type)) {
              String message =
                  "%s stands for a %s and for a %s"
                      .formatted(name, Types.name(other), Types.name(type));
              int at = file.find(name, part.at(), file.text().length());
              problem(at, "VARIABLE", message, "Evidence, or two names");
            }
          });
    }
    known.clear();
    known.putAll(all);
    each.forEach(known.keySet()::retainAll);
  }

  private void fact(Fact fact) {
    Type type = FactTypes.named(fact.type()).<Type>map(each -> each).orElse(Types.UNKNOWN);
    for (Condition condition : fact.conditions()) {
      condition(condition, Optional.of(type));
    }
    fact.name().ifPresent(name -> bind(fact.at(), name, type));
  }

  private void total(Total total) {
    Map<String, Type> before = new HashMap<>(known);
    clause(total.over());
    Map<String, Type> results = new HashMap<>();
    for (Function function : total.functions()) {
      List<Type> given =
          function.arguments().stream()
              .map(each -> expressions.type(each, Optional.empty()))
              .toList();
      results.put(function.name(), result(function, given));
    }
    known.clear();
    known.putAll(before);
    for (Function function : total.functions()) {
      bind(function.at(), function.name(), results.get(function.name()));
    }
    total.conditions().forEach(each -> condition(each, Optional.empty()));
  }

  private Type result(Function function, List<Type> given) {
    String name = function.function();
    if (given.size() != 1) {
      String message = name + " is given " + given.size() + " values";
      problem(function.at(), "TYPE", message, "one, as in " + name + "($n)");
      return Types.UNKNOWN;
    }
    Type type = given.get(0);
    boolean calculates = Set.of("sum", "average").contains(name);
    if (calculates && !Types.isNumber(type) && type != Types.UNKNOWN) {
      String message = name + " is given " + Types.describe(type) + ", which is no number";
      problem(function.at(), "TYPE", message, "a number, or count(..)");
    }
    return switch (name) {
      case "count" -> long.class;
      case "sum", "average" -> Number.class;
      case "min", "max" -> Types.isNumber(type) ? Number.class : type;
      default -> List.class;
    };
  }

  private void condition(Condition condition, Optional<Type> owner) {
    Expression expression = condition.expression();
    if (condition.binds().isPresent()) {
      if (!(expression instanceof Path)) {
        String message = condition.binds().get() + " stands for more than a field";
        problem(
            condition.at(), "CONDITION", message, "$name : field, then a comma and the condition");
      }
      bind(condition.at(), condition.binds().get(), expressions.type(expression, owner));
    } else {
      expressions.yesOrNo(expression, owner);
    }
  }

  private void bind(int at, String name, Type type) {
    if (known.putIfAbsent(name, type) != null) {
      String message = name + " already stands for something else";
      problem(file.find(name, at, file.text().length()), "VARIABLE", message, "a name of its own");
    }
  }

  private void problem(int at, String code, String message, String expected) {
    problems.add(file.error(at, code, message, expected));
  }
}
