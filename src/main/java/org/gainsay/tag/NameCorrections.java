package org.gainsay.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Place;

/**
 * What the model cannot know or does not hold to: a country is a place, a known source is an
 * organisation, and a name is of one type throughout a page.
 */
final class NameCorrections {
  private static final double MOST = 0.6;
  private static final int SURNAME = 2;
  private static final int ACRONYM = 4;
  private static final int PLACED = 10;

  /** What has the name of a place behind "of". */
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "village",
          "town",
          "city",
          "port",
          "hamlet",
          "suburb",
          "district",
          "province",
          "county",
          "island",
          "municipality",
          "settlement",
          "valley",
          "villages",
          "towns");

  /** What stands before places and, unlike "in" and "at", hardly before institutions. */
  private static final Set<String> ALONG =
      Set.of("below", "above", "beneath", "outside", "near", "beyond");

  private static final Set<String> QUANTITIES = Set.of("No", "Some", "All", "Many", "Most");

  private final NameClues clues;

  NameCorrections(NameClues clues) {
    this.clues = clues;
  }

  /** The names of each sentence, corrected. */
  List<List<Line.NamedTokens>> correct(List<Tagged> page, List<List<Line.NamedTokens>> names) {
    List<List<Line.NamedTokens>> known = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      known.add(withKnown(page.get(i), names.get(i)));
    }
    return consistent(page, known);
  }

  private List<Line.NamedTokens> withKnown(Tagged line, List<Line.NamedTokens> names) {
    List<Line.NamedTokens> out = new ArrayList<>();
    for (Line.NamedTokens name : names) {
      if (!isNone(line, name)) {
        int from = beforeKnown(line, name);
        Line.NamedTokens rest = new Line.NamedTokens(from, name.to(), name.type());
        out.add(new Line.NamedTokens(from, name.to(), known(line, rest)));
      }
    }
    for (int i = 0; i < line.tokens().size(); i++) {
      int at = i;
      boolean source = line.tokens().get(i).text().indexOf(' ') >= 0;
      if (source && out.stream().noneMatch(name -> name.from() <= at && at < name.to())) {
        out.add(new Line.NamedTokens(i, i + 1, Name.Type.ORGANIZATION));
      }
    }
    out.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return out;
  }

  /** Where the name begins: in "No Red Cross trucks came" after the first word. */
  private int beforeKnown(Tagged line, Line.NamedTokens name) {
    int second = name.from() + 1;
    boolean quantity = QUANTITIES.contains(line.seen().get(name.from()));
    return quantity
            && second < name.to()
            && clues.sources().match(line.seen(), second) == name.to() - second
        ? second
        : name.from();
  }

  /** Whether it cannot be a name: "Kenyan", "2pm", "July" by itself. */
  private boolean isNone(Tagged line, Line.NamedTokens name) {
    String word = line.seen().get(name.from());
    if (name.to() - name.from() > 1 || clues.sources().match(line.seen(), name.from()) == 1) {
      return false;
    }
    boolean adjective =
        clues.gazetteer().countryOf(word).isPresent() && !clues.gazetteer().knows(word);
    return adjective
        || word.chars().noneMatch(Character::isUpperCase)
        || clues.words().of(word).equals("w");
  }

  private Name.Type known(Tagged line, Line.NamedTokens name) {
    if (clues.sources().match(line.seen(), name.from()) == name.to() - name.from()) {
      return isCountry(line, name) ? Name.Type.LOCATION : Name.Type.ORGANIZATION;
    }
    return isCountry(line, name) ? Name.Type.LOCATION : name.type();
  }

  private boolean isCountry(Tagged line, Line.NamedTokens name) {
    String text = String.join(" ", line.seen().subList(name.from(), name.to()));
    return clues
        .gazetteer()
        .find(text, List.of())
        .filter(place -> place.kind() == Place.Kind.COUNTRY)
        .isPresent();
  }

  private List<List<Line.NamedTokens>> consistent(
      List<Tagged> page, List<List<Line.NamedTokens>> names) {
    Map<String, Map<Name.Type, Integer>> votes = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      Tagged line = page.get(i);
      Line.NamedTokens last = null;
      for (Line.NamedTokens name : names.get(i)) {
        vote(votes, key(line, name), name.type(), 1);
        if (isPlaced(line, name)) {
          vote(votes, key(line, name), Name.Type.LOCATION, PLACED);
        }
        if (last != null && isAcronymOf(line, last, name)) {
          vote(votes, key(line, name), last.type(), ACRONYM);
        }
        if (name.type() == Name.Type.PERSON && name.to() - name.from() > 1) {
          String surname = line.seen().get(name.to() - 1).toLowerCase(Locale.ROOT);
          vote(votes, surname, Name.Type.PERSON, SURNAME);
        }
        last = name;
      }
    }
    List<List<Line.NamedTokens>> out = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      List<Line.NamedTokens> line = new ArrayList<>();
      for (Line.NamedTokens name : names.get(i)) {
        String key = key(page.get(i), name);
        Name.Type type =
            isCountry(page.get(i), name) ? Name.Type.LOCATION : winner(votes.get(key), name.type());
        line.add(new Line.NamedTokens(name.from(), name.to(), type));
      }
      out.add(line);
    }
    return out;
  }

  /** "The village of Kessel", "below the Arnpass": only a place stands there. */
  private static boolean isPlaced(Tagged line, Line.NamedTokens name) {
    int at = name.from();
    boolean of = at > 1 && line.seen().get(at - 1).equals("of");
    if (of) {
      return SETTLEMENTS.contains(line.seen().get(at - 2).toLowerCase(Locale.ROOT));
    }
    int before = at > 0 && line.seen().get(at - 1).equals("the") ? at - 2 : at - 1;
    return before >= 0
        && name.to() - at == 1
        && ALONG.contains(line.seen().get(before).toLowerCase(Locale.ROOT));
  }

  private static void vote(
      Map<String, Map<Name.Type, Integer>> votes, String key, Name.Type type, int weight) {
    votes
        .computeIfAbsent(key, any -> new EnumMap<>(Name.Type.class))
        .merge(type, weight, Integer::sum);
  }

  /** "Federal Water Agency (FWA)": both are of one type. */
  private static boolean isAcronymOf(Tagged line, Line.NamedTokens full, Line.NamedTokens name) {
    String word = line.seen().get(name.from());
    return name.from() == full.to() + 1
        && name.to() == name.from() + 1
        && full.to() - full.from() > 1
        && line.seen().get(full.to()).equals("(")
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static Name.Type winner(Map<Name.Type, Integer> votes, Name.Type own) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<Name.Type, Integer> vote : votes.entrySet()) {
      if (vote.getValue() >= MOST * all) {
        return vote.getKey();
      }
    }
    return own;
  }

  private static String key(Tagged line, Line.NamedTokens name) {
    return String.join(" ", line.seen().subList(name.from(), name.to())).toLowerCase(Locale.ROOT);
  }
}
