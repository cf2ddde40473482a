package org.gainsay.author;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Span;
import org.gainsay.fact.Attribution;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Clash;
import org.gainsay.fact.Event;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Place;
import org.gainsay.fact.Quote;
import org.gainsay.fact.Same;
import org.gainsay.fact.Source;

/** Reads fields of facts by the names that rules use, and words their values. */
final class Values {
  /** Letters of a quote that tell which one it is. */
  private static final int LONGEST = 60;

  private Values() {}

  /**
   * The value of {@code source.kind} or {@code $claim.places}; empty where there is no such field.
   * A field of {@code null} is {@code null}, worded as such.
   */
  static Optional<String> shown(String path, Object fact, Map<String, Object> bound) {
    String[] steps = path.replace("!", "").split("\\.", -1);
    Object value = fact;
    int next = 0;
    if (bound.containsKey(steps[0])) {
      value = bound.get(steps[0]);
      next = 1;
    }
    for (; next < steps.length; next++) {
      if (value == null) {
        return Optional.of("null");
      }
      Optional<Method> getter = getter(value.getClass(), steps[next]);
      if (getter.isEmpty()) {
        return Optional.empty();
      }
      value = get(getter.get(), value);
    }
    return Optional.of(words(value));
  }

  private static Optional<Method> getter(Class<?> type, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    List<String> names = List.of(name, "get" + capital, "is" + capital);
    return Stream.of(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && names.contains(method.getName()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .findFirst();
  }

  private static Object get(Method getter, Object value) {
    try {
      return getter.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("facts can be read: " + getter, e);
    }
  }

  /** In a few words. */
  static String words(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    if (value instanceof Collection<?> all) {
      return all.isEmpty()
          ? "none"
          : all.stream().map(Values::words).collect(Collectors.joining(", "));
    }
    if (value instanceof Source source) {
      return source(source);
    }
    if (value instanceof Place place) {
      return place.name() + (place.country().isEmpty() ? "" : "/" + place.country());
    }
    if (value instanceof Event event) {
      return event(event);
    }
    if (value instanceof Claim claim) {
      return claim.id() + " \"" + claim.text() + "\"";
    }
    if (value instanceof Evidence evidence) {
      String quote = evidence.quote().text();
      String shown = quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST) + "…";
      return evidence.source().name() + ": \"" + shown + "\"";
    }
    if (value instanceof Quote quote) {
      return "\"" + quote.text() + "\"";
    }
    if (value instanceof Attribution attribution) {
      return source(attribution.source());
    }
    if (value instanceof Clash clash) {
      String words = clash.here().isEmpty() ? "" : " " + clash.here() + " / " + clash.there();
      return clash.kind() + words;
    }
    if (value instanceof Span span) {
      return span.start() + "-" + span.end() + " of the " + words(span.in());
    }
    if (value instanceof Span.Part part) {
      return part.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof Same same) {
      return "places " + words(same.places()) + "; words " + words(same.words());
    }
    return value.toString();
  }

  private static String source(Source source) {
    StringBuilder words = new StringBuilder(source.name()).append(" (").append(source.kind());
    if (!source.state().isEmpty()) {
      words.append(", ").append(source.state());
    }
    if (!source.allies().isEmpty()) {
      words.append(", allies ").append(String.join(" ", source.allies()));
    }
    if (!source.places().isEmpty()) {
      words.append(", in ").append(words(source.places()));
    }
    return words.append(')').toString();
  }

  private static String event(Event event) {
    String day = event.day() == null ? "" : " on " + event.day();
    String parties = event.parties().isEmpty() ? "none" : String.join(", ", event.parties());
    return "in " + words(event.places()) + day + ", parties: " + parties;
  }
}
