package org.gainsay.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields and methods that a condition may use, and what they give. */
final class Members {
  /** Fields of a fact that may be {@code null}. */
  private static final Set<String> NULLABLE =
      Set.of("Claim.attribution", "Attribution.span", "Event.day", "Event.until", "Same.days");

  /**
   * Methods of values that are no facts, with the types of what they take. None of them has an
   * effect, and none can take long.
   */
  private static final Map<Class<?>, Map<String, List<Class<?>>>> OF_JAVA =
      Map.of(
          List.class,
          Map.of("size", List.of(), "isEmpty", List.of(), "contains", List.of(Object.class)),
          String.class,
          Map.of(
              "length", List.of(),
              "isEmpty", List.of(),
              "contains", List.of(CharSequence.class),
              "startsWith", List.of(String.class),
              "endsWith", List.of(String.class),
              "equalsIgnoreCase", List.of(String.class)),
          LocalDate.class,
          Map.of(
              "getYear", List.of(),
              "getMonthValue", List.of(),
              "getDayOfMonth", List.of(),
              "isBefore", List.of(LocalDate.class),
              "isAfter", List.of(LocalDate.class),
              "isEqual", List.of(LocalDate.class)));

  private Members() {}

  /** What the field {@code name} of a {@code type} is. */
  static Optional<Type> field(Type type, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return methods(raw(type)).stream()
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Set.of(name, "get" + capital, "is" + capital).contains(method.getName()))
        .filter(method -> isFact(raw(type)) || !method.getName().equals(name))
        .map(Method::getGenericReturnType)
        .findFirst();
  }

  /** The method {@code name} of a {@code type} that takes so many values. */
  static Optional<Method> method(Type type, String name, int count) {
    return methods(raw(type)).stream()
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == count)
        .findFirst();
  }

  /** The names of all fields, and those of methods with a parenthesis. */
  static Set<String> names(Type type) {
    Class<?> raw = raw(type);
    if (isFact(raw)) {
      return FactTypes.fields(raw);
    }
    Set<String> names = new TreeSet<>();
    new TreeMap<>(OF_JAVA.getOrDefault(raw, Map.of()))
        .forEach((name, takes) -> names.add(name + (takes.isEmpty() ? "()" : "(..)")));
    return names;
  }

  /** What a list holds; empty where the type is no list. */
  static Optional<Type> element(Type type) {
    return List.class.isAssignableFrom(raw(type)) && type instanceof ParameterizedType of
        ? Optional.of(of.getActualTypeArguments()[0])
        : Optional.empty();
  }

  static boolean isNullable(Type owner, String field) {
    return NULLABLE.contains(raw(owner).getSimpleName() + "." + field);
  }

  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType of ? (Class<?>) of.getRawType() : (Class<?>) type;
  }

  private static boolean isFact(Class<?> type) {
    return FactTypes.ALL.contains(type) && !type.isEnum();
  }

  private static List<Method> methods(Class<?> type) {
    if (isFact(type)) {
      Set<String> names = Set.of("equals", "hashCode", "toString", "compareTo");
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
          .filter(method -> !names.contains(method.getName()))
          .sorted(Comparator.comparing(Method::getName))
          .toList();
    }
    Map<String, List<Class<?>>> known = OF_JAVA.getOrDefault(type, Map.of());
    return Arrays.stream(type.getMethods())
        .filter(method -> known.containsKey(method.getName()))
        .filter(method -> known.get(method.getName()).equals(List.of(method.getParameterTypes())))
        .toList();
  }
}
