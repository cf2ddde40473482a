package org.gainsay.rate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;

/** Words for who says something, as an editor would print them. */
final class Speaker {
  private static final Pattern ONE_OF_MANY = Pattern.compile("(?:an?|one) (.+)");
  private static final Set<String> MANY =
      Set.of("sources", "officials", "commanders", "diplomats", "insiders");

  private Speaker() {}

  /** "an unnamed military source, quoted by Radio Chu, a state-affiliated outlet". */
  static String of(Source source, List<Source> via, Event event) {
    boolean unnamedFirst = source.identified() && !via.isEmpty() && !via.get(0).identified();
    String first = unnamedFirst ? name(via.get(0)) : described(source, event);
    String quoting = unnamedFirst ? described(source, event) : links(via, source);
    return quoting.isEmpty() ? first : first + ", quoted by " + quoting;
  }

  /** The same, closed with a comma where a verb follows an apposition. */
  static String beforeVerb(Source source, List<Source> via, Event event) {
    String words = of(source, via, event);
    return words.contains(", ") ? words + "," : words;
  }

  /** The name, with what makes the source worth hearing or not: its kind, its place. */
  static String described(Source source, Event event) {
    String kind = kind(source, event);
    return kind.isEmpty() ? name(source) : name(source) + ", " + kind;
  }

  /** The canonical name; "an unnamed source" for "one source"; never empty. */
  static String name(Source source) {
    String name = source.name();
    Matcher one = ONE_OF_MANY.matcher(name);
    if (one.matches()) {
      String rest = one.group(1);
      return (rest.startsWith("unnamed") || rest.startsWith("anonymous") ? "an " : "an unnamed ")
          + rest;
    }
    if (MANY.contains(name)) {
      return "unnamed " + name;
    }
    return name.isBlank() ? "somebody who is not named" : name;
  }

  private static String kind(Source source, Event event) {
    String where =
        event.places().stream()
            .filter(place -> source.localTo(List.of(place)))
            .map(Place::name)
            .findFirst()
            .map(place -> " in " + place)
            .orElse("");
    return switch (source.kind()) {
      case STATE_AFFILIATED -> "a state-affiliated outlet";
      case CITIZEN_JOURNALIST -> "citizen journalists" + where;
      case FACT_CHECKER -> "a fact-checker" + where;
      case INDEPENDENT_MEDIA, PUBLIC_BROADCASTER, NEWS_AGENCY ->
          where.isEmpty() ? "" : "a newsroom" + where;
      case NGO -> where.isEmpty() ? "" : "an organisation" + where;
      default -> "";
    };
  }

  /** Those who pass it on and are somebody else than its source. */
  private static String links(List<Source> via, Source source) {
    return via.stream()
        .filter(link -> !link.equals(source) && link.kind() != SourceKind.UNKNOWN)
        .map(Speaker::name)
        .distinct()
        .collect(Collectors.joining(", quoted by "));
  }
}
