package org.gainsay.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.rule.Expression.Comparison;
import org.gainsay.rule.Expression.Literal;
import org.gainsay.rule.Expression.Logic;
import org.gainsay.rule.Expression.Not;
import org.gainsay.rule.Expression.Path;
import org.gainsay.rule.Expression.Step;

/** Finds what expressions give, and tells where a name in them stands for nothing. */
final class ExpressionCheck {
  private final RuleFile file;
  private final List<RuleProblem> problems;
  private final Map<String, Type> known;

  /**
   * @param problems to which those found are added
   * @param known what variables stand for; whoever has made it may change it
   */
  ExpressionCheck(RuleFile file, List<RuleProblem> problems, Map<String, Type> known) {
    this.file = file;
    this.problems = problems;
    this.known = known;
  }

  void yesOrNo(Expression expression, Optional<Type> owner) {
    if (expression instanceof Not not) {
      yesOrNo(not.inner(), owner);
    } else if (expression instanceof Logic logic) {
      logic.parts().forEach(part -> yesOrNo(part, owner));
    } else if (expression instanceof Comparison comparison) {
      comparison(comparison, owner);
    } else {
      Type type = type(expression, owner);
      if (type != Types.UNKNOWN && !Types.isBoolean(type)) {
        String message =
            Expression.show(expression) + " is " + Types.describe(type) + ", not true or false";
        problem(
            expression.at(),
            "TYPE",
            message,
            "a comparison, as in " + Expression.show(expression) + " == ..");
      }
    }
  }

  private void comparison(Comparison comparison, Optional<Type> owner) {
    Type left = type(comparison.left(), owner);
    if (!(comparison.left() instanceof Path path) || path.isConstant()) {
      String message = "a comparison begins with a value that never changes";
      problem(comparison.at(), "CONDITION", message, "the field first, then the value");
      return;
    }
    for (Expression value : comparison.right()) {
      Type right = type(value, owner);
      if (left != Types.UNKNOWN && right != Types.UNKNOWN) {
        Types.mismatch(comparison, left, value, right)
            .ifPresent(
                expected -> {
                  String message =
                      "%s is %s and cannot be compared by %s with %s"
                          .formatted(
                              Expression.show(comparison.left()),
                              Types.describe(left),
                              comparison.operator(),
                              value instanceof Literal
                                  ? Expression.show(value)
                                  : Types.describe(right));
                  problem(value.at(), "TYPE", message, expected);
                });
      }
    }
  }

  /** What an expression gives. */
  Type type(Expression expression, Optional<Type> owner) {
    if (expression instanceof Literal literal) {
      return switch (literal.kind()) {
        case TEXT -> String.class;
        case NUMBER -> literal.value().contains(".") ? double.class : int.class;
        case TRUE_OR_FALSE -> boolean.class;
        case NULL -> Void.class;
      };
    }
    if (!(expression instanceof Path path)) {
      yesOrNo(expression, owner);
      return boolean.class;
    }
    if (path.isVariable()) {
      Step first = path.steps().get(0);
      if (!known.containsKey(path.first())) {
        String message = path.first() + " stands for nothing before this";
        String expected =
            known.isEmpty()
                ? "$claim : Claim(..) above"
                : Nearest.hint(path.first(), new TreeSet<>(known.keySet()), "");
        problem(path.at(), "UNKNOWN_VARIABLE", message, expected);
        return Types.UNKNOWN;
      }
      if (first.call().isPresent()) {
        problem(path.at(), "CONDITION", path.first() + " cannot be called", path.first());
        return Types.UNKNOWN;
      }
      return steps(path, element(known.get(path.first()), first), 1, owner);
    } else if (path.isConstant()) {
      return constant(path);
    } else if (owner.isEmpty()) {
      String expected =
          known.isEmpty() ? "a variable" : String.join(", ", new TreeSet<>(known.keySet()));
      problem(path.at(), "UNKNOWN_VARIABLE", "no fact here has a field " + path.first(), expected);
      return Types.UNKNOWN;
    }
    return steps(path, owner.get(), 0, owner);
  }

  private Type steps(Path path, Type from, int next, Optional<Type> owner) {
    Type type = from;
    for (Step step : path.steps().subList(next, path.steps().size())) {
      step.call().ifPresent(arguments -> arguments.forEach(each -> type(each, owner)));
      if (type == Types.UNKNOWN) {
        return Types.UNKNOWN;
      }
      Optional<Type> member =
          step.call().isEmpty()
              ? Members.field(type, step.name())
              : call(type, step, step.call().get(), owner);
      if (member.isEmpty()) {
        Set<String> names = Members.names(type);
        String message = Types.name(type) + " has no field " + step.words();
        String expected =
            names.isEmpty() ? "nothing after it" : Nearest.hint(step.name(), names, "");
        problem(step.at(), "UNKNOWN_FIELD", message, expected);
        return Types.UNKNOWN;
      }
      nullable(path, type, step);
      type = element(member.get(), step);
    }
    return type;
  }

  private Optional<Type> call(
      Type type, Step step, List<Expression> arguments, Optional<Type> owner) {
    Optional<Method> method = Members.method(type, step.name(), arguments.size());
    if (method.isEmpty()) {
      return Optional.empty();
    }
    Type[] takes = method.get().getGenericParameterTypes();
    for (int i = 0; i < takes.length; i++) {
      List<RuleProblem> told = new ArrayList<>();
      Type given = new ExpressionCheck(file, told, known).type(arguments.get(i), owner);
      Class<?> wanted = Members.raw(takes[i]);
      if (given != Types.UNKNOWN
          && told.isEmpty()
          && !wanted.isAssignableFrom(Members.raw(given))) {
        String message = step.name() + " is given " + Types.describe(given);
        problem(arguments.get(i).at(), "TYPE", message, Types.describe(takes[i]));
      }
    }
    return Optional.of(method.get().getGenericReturnType());
  }

  /** What an index gives of a list. */
  private Type element(Type type, Step step) {
    Type inner = type;
    for (int index = 0; index < step.index().size() && inner != Types.UNKNOWN; index++) {
      Optional<Type> element = Members.element(inner);
      if (element.isEmpty() && Members.raw(inner) != List.class) {
        String message = step.name() + " is " + Types.describe(inner) + ", not a list";
        problem(step.at(), "TYPE", message, step.name());
      }
      inner = element.orElse(Types.UNKNOWN);
    }
    return inner;
  }

  /** Drools stops at a field of {@code null}, and the article would be lost. */
  private void nullable(Path path, Type type, Step step) {
    int next = path.steps().indexOf(step) + 1;
    if (next < path.steps().size()
        && Members.isNullable(type, step.name())
        && !path.steps().get(next).nullSafe()) {
      String message =
          step.name() + " can be unknown, and then has no " + path.steps().get(next).words();
      String expected = step.name() + "!." + path.steps().get(next).words();
      problem(path.steps().get(next).at(), "NULL_FIELD", message, expected);
    }
  }

  private Type constant(Path path) {
    List<String> names = path.steps().stream().map(Step::words).toList();
    Set<String> constants = FactTypes.constants(names);
    Step last = path.steps().get(path.steps().size() - 1);
    if (constants.isEmpty()) {
      String message = "there is no " + path.words();
      String expected = Nearest.hint(names.get(0), FactTypes.enumNames(), "");
      problem(path.at(), "UNKNOWN_VALUE", message, expected);
      return Types.UNKNOWN;
    } else if (!constants.contains(last.words())) {
      String message = names.get(names.size() - 2) + " has no value " + last.words();
      problem(last.at(), "UNKNOWN_VALUE", message, Nearest.hint(last.name(), constants, ""));
      return Types.UNKNOWN;
    }
    return FactTypes.enumOf(names).<Type>map(each -> each).orElse(Types.UNKNOWN);
  }

  private void problem(int at, String code, String message, String expected) {
    problems.add(file.error(at, code, message, expected));
  }
}
