package org.gainsay.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.rule.Clause.Condition;
import org.gainsay.rule.Clause.Fact;
import org.gainsay.rule.Clause.Function;
import org.gainsay.rule.Clause.Group;
import org.gainsay.rule.Clause.Total;
import org.gainsay.rule.Expression.Comparison;
import org.gainsay.rule.Expression.Kind;
import org.gainsay.rule.Expression.Literal;
import org.gainsay.rule.Expression.Logic;
import org.gainsay.rule.Expression.Not;
import org.gainsay.rule.Expression.Path;
import org.gainsay.rule.Expression.Step;

/**
 * Checks that all names of a rule stand for something, and that what is compared can be. The
 * compiler notices as well, but not where it stands.
 */
final class TypeCheck {
  /** Where nothing is known of a value, or a problem was told already. */
  static final Type UNKNOWN = Object.class;

  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, long.class, double.class, Integer.class, Long.class, Number.class);

  private final RuleFile file;
  private final List<RuleProblem> problems;
  private final Map<String, Type> known = new HashMap<>();

  TypeCheck(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
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
                  "%s stands for a %s and for a %s".formatted(name, name(other), name(type));
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
    Type type = FactTypes.named(fact.type()).<Type>map(each -> each).orElse(UNKNOWN);
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
          function.arguments().stream().map(each -> type(each, Optional.empty())).toList();
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
      return UNKNOWN;
    }
    Type type = given.get(0);
    boolean calculates = Set.of("sum", "average").contains(name);
    if (calculates && !isNumber(type) && type != UNKNOWN) {
      String message = name + " is given " + describe(type) + ", which is no number";
      problem(function.at(), "TYPE", message, "a number, or count(..)");
    }
    return switch (name) {
      case "count" -> long.class;
      case "sum", "average" -> Number.class;
      case "min", "max" -> isNumber(type) ? Number.class : type;
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
      bind(condition.at(), condition.binds().get(), type(expression, owner));
    } else {
      yesOrNo(expression, owner);
    }
  }

  private void bind(int at, String name, Type type) {
    if (known.putIfAbsent(name, type) != null) {
      String message = name + " already stands for something else";
      problem(file.find(name, at, file.text().length()), "VARIABLE", message, "a name of its own");
    }
  }

  private void yesOrNo(Expression expression, Optional<Type> owner) {
    if (expression instanceof Not not) {
      yesOrNo(not.inner(), owner);
    } else if (expression instanceof Logic logic) {
      logic.parts().forEach(part -> yesOrNo(part, owner));
    } else if (expression instanceof Comparison comparison) {
      comparison(comparison, owner);
    } else {
      Type type = type(expression, owner);
      if (type != UNKNOWN && !isBoolean(type)) {
        String message =
            Expression.show(expression) + " is " + describe(type) + ", not true or false";
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
      if (left != UNKNOWN && right != UNKNOWN) {
        mismatch(comparison, left, value, right)
            .ifPresent(
                expected -> {
                  String message =
                      "%s is %s and cannot be compared by %s with %s"
                          .formatted(
                              Expression.show(comparison.left()),
                              describe(left),
                              comparison.operator(),
                              value instanceof Literal ? Expression.show(value) : describe(right));
                  problem(value.at(), "TYPE", message, expected);
                });
      }
    }
  }

  /** What should stand on the right; empty where it does. */
  private static Optional<String> mismatch(
      Comparison comparison, Type left, Expression value, Type right) {
    boolean isNull = value instanceof Literal literal && literal.kind() == Kind.NULL;
    boolean text = left == String.class;
    return switch (comparison.operator()) {
      case "==", "!=", "in" ->
          isNull && !Members.raw(left).isPrimitive() && !comparison.operator().equals("in")
              ? Optional.empty()
              : same(left, right);
      case "<", "<=", ">", ">=" ->
          (isNumber(left) || text || left == LocalDate.class) && !isNull
              ? same(left, right)
              : Optional.of("== or !=; only numbers, texts and days come one after another");
      case "contains", "excludes" -> {
        if (text) {
          yield same(left, right);
        }
        Optional<Type> element = Members.element(left);
        yield element.isPresent()
            ? same(element.get(), right)
            : Members.raw(left) == List.class
                ? Optional.empty()
                : Optional.of("a list or a text before contains");
      }
      case "memberOf" -> {
        Optional<Type> element = Members.element(right);
        yield element.isPresent()
            ? same(element.get(), left)
            : Members.raw(right) == List.class
                ? Optional.empty()
                : Optional.of("a list after memberOf");
      }
      case "matches" ->
          text && value instanceof Literal literal && literal.kind() == Kind.TEXT
              ? Optional.empty()
              : Optional.of("a text before matches, and \"...\" after it");
      case "str[length]" ->
          text && isNumber(right) ? Optional.empty() : Optional.of("a text, and a number");
      default -> text && right == String.class ? Optional.empty() : Optional.of("two texts");
    };
  }

  private static Optional<String> same(Type left, Type right) {
    Class<?> one = Members.raw(left);
    Class<?> other = Members.raw(right);
    boolean fits =
        isNumber(one) && isNumber(other)
            || isBoolean(one) && isBoolean(other)
            || one.isAssignableFrom(other) && other != Void.class
            || other.isAssignableFrom(one);
    return fits ? Optional.empty() : Optional.of(describe(left));
  }

  /** What an expression gives. */
  private Type type(Expression expression, Optional<Type> owner) {
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
        return UNKNOWN;
      }
      if (first.call().isPresent()) {
        problem(path.at(), "CONDITION", path.first() + " cannot be called", path.first());
        return UNKNOWN;
      }
      return steps(path, element(known.get(path.first()), first), 1, owner);
    } else if (path.isConstant()) {
      return constant(path);
    } else if (owner.isEmpty()) {
      String expected =
          known.isEmpty() ? "a variable" : String.join(", ", new TreeSet<>(known.keySet()));
      problem(path.at(), "UNKNOWN_VARIABLE", "no fact here has a field " + path.first(), expected);
      return UNKNOWN;
    }
    return steps(path, owner.get(), 0, owner);
  }

  private Type steps(Path path, Type from, int next, Optional<Type> owner) {
    Type type = from;
    for (Step step : path.steps().subList(next, path.steps().size())) {
      step.call().ifPresent(arguments -> arguments.forEach(each -> type(each, owner)));
      if (type == UNKNOWN) {
        return UNKNOWN;
      }
      Optional<Type> member =
          step.call().isEmpty()
              ? Members.field(type, step.name())
              : call(type, step, step.call().get(), owner);
      if (member.isEmpty()) {
        Set<String> names = Members.names(type);
        String message = name(type) + " has no field " + step.words();
        String expected =
            names.isEmpty() ? "nothing after it" : Nearest.hint(step.name(), names, "");
        problem(step.at(), "UNKNOWN_FIELD", message, expected);
        return UNKNOWN;
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
      Type given = new TypeCheck(file, told).with(known).type(arguments.get(i), owner);
      Class<?> wanted = Members.raw(takes[i]);
      if (given != UNKNOWN && told.isEmpty() && !wanted.isAssignableFrom(Members.raw(given))) {
        String message = step.name() + " is given " + describe(given);
        problem(arguments.get(i).at(), "TYPE", message, describe(takes[i]));
      }
    }
    return Optional.of(method.get().getGenericReturnType());
  }

  private TypeCheck with(Map<String, Type> names) {
    known.putAll(names);
    return this;
  }

  /** What an index gives of a list. */
  private Type element(Type type, Step step) {
    Type inner = type;
    for (int index = 0; index < step.index().size() && inner != UNKNOWN; index++) {
      Optional<Type> element = Members.element(inner);
      if (element.isEmpty() && Members.raw(inner) != List.class) {
        String message = step.name() + " is " + describe(inner) + ", not a list";
        problem(step.at(), "TYPE", message, step.name());
      }
      inner = element.orElse(UNKNOWN);
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
      return UNKNOWN;
    } else if (!constants.contains(last.words())) {
      String message = names.get(names.size() - 2) + " has no value " + last.words();
      problem(last.at(), "UNKNOWN_VALUE", message, Nearest.hint(last.name(), constants, ""));
      return UNKNOWN;
    }
    return FactTypes.enumOf(names).<Type>map(each -> each).orElse(UNKNOWN);
  }

  private static boolean isNumber(Type type) {
    return type instanceof Class<?> of && NUMBERS.contains(of);
  }

  private static boolean isBoolean(Type type) {
    return type == boolean.class || type == Boolean.class;
  }

  private static String name(Type type) {
    Class<?> raw = Members.raw(type);
    return raw == String.class
        ? "a text"
        : raw == List.class ? "a list" : isNumber(raw) ? "a number" : raw.getSimpleName();
  }

  /** As in "is a number". */
  private static String describe(Type type) {
    Class<?> raw = Members.raw(type);
    if (raw == LocalDate.class) {
      return "a day";
    } else if (isBoolean(raw)) {
      return "true or false";
    } else if (raw == Void.class) {
      return "null";
    } else if (raw.isEnum()) {
      Class<?> outer = raw.getDeclaringClass();
      String full =
          outer == null ? raw.getSimpleName() : outer.getSimpleName() + "." + raw.getSimpleName();
      return "a " + full;
    }
    Optional<Type> element = Members.element(type);
    if (element.isPresent()) {
      return "a list of " + Members.raw(element.get()).getSimpleName();
    }
    return FactTypes.ALL.contains(raw) ? "a " + raw.getSimpleName() : name(type);
  }

  private void problem(int at, String code, String message, String expected) {
    problems.add(file.error(at, code, message, expected));
  }
}
