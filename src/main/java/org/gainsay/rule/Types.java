package org.gainsay.rule;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.rule.Expression.Comparison;
import org.gainsay.rule.Expression.Kind;
import org.gainsay.rule.Expression.Literal;

/** Types of values as rule authors know them, and which can be compared. */
final class Types {
  /** Where nothing is known of a value, or a problem was told already. */
  static final Type UNKNOWN = Object.class;

  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, long.class, double.class, Integer.class, Long.class, Number.class);

  private Types() {}

  /** What should stand on the right; empty where it does. */
  static Optional<String> mismatch(Comparison comparison, Type left, Expression value, Type right) {
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

  static boolean isNumber(Type type) {
    return type instanceof Class<?> of && NUMBERS.contains(of);
  }

  static boolean isBoolean(Type type) {
    return type == boolean.class || type == Boolean.class;
  }

  static String name(Type type) {
    Class<?> raw = Members.raw(type);
    return raw == String.class
        ? "a text"
        : raw == List.class ? "a list" : isNumber(raw) ? "a number" : raw.getSimpleName();
  }

  /** As in "is a number". */
  static String describe(Type type) {
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
}
