package org.gainsay.author;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.article.Span;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Event;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;

/** The fields of a fact with their values, each by the name that a rule calls it by. */
public final class FactFields {
  private static final Set<String> OF_ALL_OBJECTS = Set.of("getClass", "hashCode", "toString");

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private FactFields() {}

  /**
   * Of a claim or of evidence. Values are texts, numbers, truth values, days, constants of enums,
   * places, {@code null}, or lists of these.
   */
  public static Map<String, Object> of(Object fact) {
    FactFields made = new FactFields();
    made.record("", fact);
    if (fact instanceof Claim claim) {
      made.functions("source", claim.source(), "", claim);
      made.functions("outlet", claim.outlet(), "", claim);
    } else if (fact instanceof Evidence evidence) {
      made.functions("source", evidence.source(), "$claim.", evidence.claim());
      made.fields.put(
          "source.independentOf($claim.source)",
          evidence.source().independentOf(evidence.claim().source()));
    }
    return made.fields;
  }

  /** What rules ask of a source; other facts are called as from a rule on it. */
  private void functions(String path, Source source, String prefix, Claim claim) {
    fields.put(path + ".partyTo(" + prefix + "event)", source.partyTo(claim.event()));
    fields.put(path + ".localTo(" + prefix + "places)", source.localTo(claim.getPlaces()));
  }

  private void record(String path, Object record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      value(path + component.getName(), get(component.getAccessor(), record));
    }
    Stream.of(record.getClass().getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !OF_ALL_OBJECTS.contains(method.getName()))
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(method -> value(path + property(method.getName()), get(method, record)));
  }

  private static String property(String getter) {
    String name = getter.replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private void value(String path, Object value) {
    if (value instanceof Claim claim) {
      fields.put(path, claim.id());
    } else if (value instanceof Source || value instanceof Event) {
      record(path + ".", value);
    } else if (value instanceof Place
        || !(value instanceof Record || value instanceof Collection)) {
      fields.put(path, value);
    } else if (value instanceof Record) {
      // An attribution may be null, and a rule has to say so.
      record(path.equals("attribution") ? "attribution!." : path + ".", value);
    } else {
      list(path, List.copyOf((Collection<?>) value));
    }
  }

  private void list(String path, List<?> values) {
    boolean records =
        values.stream().anyMatch(each -> each instanceof Record && !(each instanceof Place));
    if (!records) {
      fields.put(path, new ArrayList<>(values));
      return;
    }
    for (int index = 0; index < values.size(); index++) {
      value(path + "[" + index + "]", values.get(index));
    }
  }

  /** A value as a rule would write it. */
  public static String drl(Object value) {
    if (value instanceof Enum<?> constant) {
      Class<?> type = constant.getDeclaringClass();
      Class<?> outer = type.getDeclaringClass();
      String owner = outer == null ? "" : outer.getSimpleName() + ".";
      return owner + type.getSimpleName() + "." + constant.name();
    }
    if (value instanceof Collection<?> all) {
      return "[" + String.join(", ", all.stream().map(FactFields::drl).toList()) + "]";
    }
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    return value instanceof Place || value instanceof LocalDate || value instanceof Span
        ? Values.words(value)
        : String.valueOf(value);
  }

  private static Object get(Method getter, Object record) {
    try {
      return getter.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("facts can be read: " + getter, e);
    }
  }
}
