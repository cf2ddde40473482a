package org.gainsay.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.fact.Place;
import org.gainsay.source.Gazetteer;

/** Where an article takes place: what "the city" means in it and which countries it is about. */
final class Setting {
  private static final Set<String> CITIES =
      Set.of(
          "city",
          "town",
          "village",
          "capital",
          "settlement",
          "camp",
          "port",
          "municipality",
          "neighbourhood",
          "neighborhood",
          "locality",
          "community");

  private final Gazetteer gazetteer;
  private final Set<String> countries = new LinkedHashSet<>();
  private final Map<Place, Integer> counts = new LinkedHashMap<>();
  private final LocalDate published;
  private final Place declared;
  private final Optional<Place> ofOutlet;

  Setting(Article article, List<Line> lines, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.published = article.day();
    for (Line line : lines) {
      for (Token token : line.tokens()) {
        gazetteer.countryNamed(token.text()).ifPresent(countries::add);
      }
    }
    Stream.of(article.source().country(), article.source().state())
        .filter(country -> !country.isEmpty())
        .forEach(countries::add);
    ofOutlet =
        article.source().places().stream()
            .findFirst()
            .map(place -> gazetteer.place(place, countries));
    declared = article.place().isEmpty() ? null : gazetteer.place(article.place(), countries);
    for (Line line : lines) {
      int weight = line.role() == Line.Role.BODY ? 1 : 2;
      placesOf(line, new Range(0, line.tokens().size()))
          .forEach(place -> counts.merge(place, weight, Integer::sum));
    }
  }

  LocalDate published() {
    return published;
  }

  Set<String> countries() {
    return countries;
  }

  /** The places that the names of type LOCATION within the range stand for, in order. */
  List<Place> placesOf(Line line, Range range) {
    List<Place> found = new ArrayList<>();
    for (Line.NamedTokens name : line.names()) {
      boolean within = range.contains(new Range(name.from(), name.to()));
      if (name.type() == Name.Type.LOCATION && within && !isActor(line.tokens(), name.from())) {
        Place place = gazetteer.place(text(line, name), countries);
        if (!found.contains(place)) {
          found.add(place);
        }
      }
    }
    return found;
  }

  /** In "militias backed by Tehran" a capital stands for a government: nothing happens there. */
  private static boolean isActor(List<Token> tokens, int at) {
    return at > 1 && tokens.get(at - 1).is("by") && tokens.get(at - 2).tag().equals("VBN");
  }

  static String text(Line line, Line.NamedTokens name) {
    return line.text(name.from(), name.to());
  }

  /**
   * Where the article takes place: as given, else the town that it names most (its title counts
   * double, the first named wins a tie), else the first region, the first country.
   */
  Optional<Place> main() {
    if (declared != null) {
      return Optional.of(declared);
    }
    return most(Set.of(Place.Kind.CITY, Place.Kind.UNLISTED))
        .or(() -> most(Set.of(Place.Kind.REGION)))
        .or(() -> ofOutlet)
        .or(() -> most(Set.of(Place.Kind.COUNTRY)));
  }

  private Optional<Place> most(Set<Place.Kind> kinds) {
    Place best = null;
    for (Place place : counts.keySet()) {
      boolean better = best == null || counts.get(place) > counts.get(best);
      if (kinds.contains(place.kind()) && better) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the words name the article's place without its name: "the city", "here". */
  static boolean meansMain(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean definite = phrases.is(i - 1, "the", "this", "that", "our", "their");
      boolean modified =
          phrases.is(i - 2, "the", "this", "our") && !phrases.isTag(i - 1, "NNP")
              || phrases.is(i - 3, "the", "this", "our") && phrases.isTag(i - 2, "JJ");
      if (phrases.is(i, "here", "there")
          || (definite || modified) && CITIES.contains(phrases.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** ISO code of the country that the article takes place in, or {@code ""}. */
  String mainCountry() {
    return main()
        .map(Place::country)
        .filter(code -> !code.isEmpty())
        .or(() -> countries.stream().findFirst())
        .orElse("");
  }
}
