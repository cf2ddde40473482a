package org.gainsay.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.article.Span;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Contradiction;
import org.gainsay.fact.Corroboration;
import org.gainsay.fact.Event;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Findings;
import org.gainsay.fact.Place;
import org.gainsay.fact.Posture;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Section;
import org.gainsay.fact.Signal;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;

/** What rules may name: the facts, their fields and the values that these can have. */
final class FactTypes {
  /** All classes that compiled rules refer to. */
  static final List<Class<?>> ALL =
      List.of(
          Attribution.class,
          Basis.class,
          Claim.class,
          Clash.class,
          Clash.Kind.class,
          Contradiction.class,
          Corroboration.class,
          Event.class,
          Evidence.class,
          Findings.class,
          Place.class,
          Place.Kind.class,
          Posture.class,
          Quote.class,
          Same.class,
          Section.class,
          Signal.class,
          Signal.Kind.class,
          Source.class,
          SourceKind.class,
          Span.class,
          Span.Part.class);

  /** The facts that a session holds. */
  static final Set<String> IN_SESSION =
      new TreeSet<>(List.of("Claim", "Contradiction", "Corroboration", "Evidence", "Signal"));

  private FactTypes() {}

  static Optional<Class<?>> named(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return ALL.stream()
        .filter(type -> IN_SESSION.contains(simple) && type.getSimpleName().equals(simple))
        .findFirst();
  }

  /** What {@code name} of a {@code type} is: a field or, where it is called, a method. */
  static Optional<Class<?>> member(Class<?> type, String name, boolean call) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Arrays.stream(type.getMethods())
        .filter(
            method ->
                method.getName().equals(name)
                    || (!call && method.getName().equals("get" + capital))
                    || (!call && method.getName().equals("is" + capital)))
        .filter(method -> call || method.getParameterCount() == 0)
        .<Class<?>>map(Method::getReturnType)
        .findFirst();
  }

  /** The fields of a fact, and its methods with a parenthesis. */
  static Set<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Set.of("equals", "hashCode", "toString").contains(method.getName()))
        .map(FactTypes::fieldName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String fieldName(Method method) {
    String name = method.getName();
    if (method.getParameterCount() > 0) {
      return name + "(..)";
    }
    String bean =
        name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
    return bean.isEmpty() || !Character.isUpperCase(bean.charAt(0))
        ? name
        : Character.toLowerCase(bean.charAt(0)) + bean.substring(1);
  }

  /** The values of the enum that {@code SourceKind.NGO} or {@code Signal.Kind.HEDGED} names. */
  static Set<String> constants(List<String> steps) {
    String owner = String.join(".", steps.subList(0, steps.size() - 1));
    return ALL.stream()
        .filter(type -> type.isEnum() && enumName(type).equals(owner))
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(String::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The enum whose constant {@code SourceKind.NGO} is. */
  static Optional<Class<?>> enumOf(List<String> steps) {
    String owner = String.join(".", steps.subList(0, steps.size() - 1));
    return ALL.stream().filter(type -> type.isEnum() && enumName(type).equals(owner)).findFirst();
  }

  static Set<String> enumNames() {
    return ALL.stream()
        .filter(Class::isEnum)
        .map(FactTypes::enumName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String enumName(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }
}
