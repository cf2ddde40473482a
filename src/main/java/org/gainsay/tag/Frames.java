package org.gainsay.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;
import org.gainsay.source.Gazetteer;

/** Takes a claim apart: who, what, where, when, how many. */
final class Frames {
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "shall",
          "should",
          "must",
          "say",
          "tell",
          "report",
          "claim",
          "get",
          "make",
          "take",
          "go",
          "come",
          "become",
          "there",
          "other",
          "such",
          "same",
          "own",
          "many",
          "more",
          "most",
          "much",
          "several",
          "few",
          "new",
          "last",
          "first",
          "next",
          "thing",
          "way",
          "people",
          "man",
          "day",
          "time",
          "today",
          "yesterday",
          "week",
          "month",
          "year",
          "hour",
          "morning",
          "evening",
          "night",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "city",
          "town",
          "village",
          "place",
          "area",
          "least",
          "about",
          "number",
          "part",
          "local",
          "what",
          "not");

  private static final Set<String> PARTICLES =
      Set.of("way", "side", "back", "up", "down", "off", "out", "over", "still");

  private final Gazetteer gazetteer;
  private final Setting setting;

  Frames(Gazetteer gazetteer, Setting setting) {
    this.gazetteer = gazetteer;
    this.setting = setting;
  }

  /** Whether a lemma says too little to tell one event from another. */
  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }

  /** The frame of the tokens of a range; what it does not say itself, its sentence may. */
  EventFrame frame(Line line, Range range) {
    Phrases phrases = new Phrases(line);
    Range whole = new Range(0, line.tokens().size());
    List<Place> places = new ArrayList<>(setting.placesOf(line, range));
    if (places.isEmpty()) {
      places.addAll(setting.placesOf(line, whole));
    }
    boolean cityMissing = places.stream().noneMatch(Frames::isSmall);
    if (places.isEmpty() || cityMissing && Setting.meansMain(phrases, range)) {
      setting.main().filter(place -> !places.contains(place)).ifPresent(places::add);
    }
    Optional<Calendar.Days> days =
        Calendar.find(line.tokens().subList(range.from(), range.to()), setting.published())
            .or(() -> Calendar.find(line.tokens(), setting.published()));
    LocalDate day = days.map(Calendar.Days::day).orElse(setting.published());
    LocalDate until = days.map(Calendar.Days::until).orElse(null);
    Event event =
        new Event(smallest(places), day, until, entities(line, range), parties(line, range));
    return new EventFrame(
        event, predicate(phrases, range), terms(line, range), Numbers.find(phrases, range));
  }

  private static boolean isSmall(Place place) {
    return place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.UNLISTED;
  }

  /** A country or region is left out where a smaller place within it is named. */
  private static List<Place> smallest(List<Place> places) {
    return places.stream()
        .filter(place -> places.stream().noneMatch(other -> other.liesIn(place)))
        .toList();
  }

  private static List<String> entities(Line line, Range range) {
    Set<String> names = new LinkedHashSet<>();
    for (Line.NamedTokens name : line.names()) {
      if (name.type() != Name.Type.LOCATION && range.contains(new Range(name.from(), name.to()))) {
        names.add(Setting.text(line, name));
      }
    }
    return List.copyOf(names);
  }

  /** States whose people, adjective or name stands in the range, and groups named in it. */
  private List<String> parties(Line line, Range range) {
    Set<String> parties = new LinkedHashSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      String word = line.tokens().get(i).text();
      gazetteer.countryOf(word).ifPresent(parties::add);
    }
    parties.addAll(entities(line, range));
    return List.copyOf(parties);
  }

  private static String predicate(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (phrases.isFinite(i)) {
        int verb = i;
        while (verb + 1 < range.to()
            && (phrases.at(verb + 1).isVerb()
                || phrases.isTag(verb + 1, "RB")
                || phrases.is(verb + 1, "n't"))) {
          verb++;
        }
        while (verb > i && !phrases.at(verb).isVerb()) {
          verb--;
        }
        return phrases.at(verb).lemma();
      }
    }
    return "";
  }

  private static List<String> terms(Line line, Range range) {
    Set<String> terms = new LinkedHashSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      Token token = line.tokens().get(i);
      boolean content =
          token.isNoun()
              || token.tag().startsWith("VB")
              || token.tag().startsWith("JJ")
              || token.tag().startsWith("RB") && token.text().length() > 4
              || token.tag().equals("RP")
              || token.tag().equals("IN")
                  && Set.of("under", "against", "without").contains(token.lower());
      String lemma = token.lemma();
      if (content
          && !LIGHT.contains(lemma)
          && lemma.length() > 1
          && Character.isLetterOrDigit(lemma.charAt(0))) {
        terms.add(lemma);
      }
      boolean phrasal = token.tag().startsWith("VB") && i + 1 < range.to();
      if (phrasal && PARTICLES.contains(line.tokens().get(i + 1).lemma())) {
        terms.add(lemma + "-" + line.tokens().get(i + 1).lemma());
      }
    }
    return List.copyOf(terms);
  }
}
