package org.gainsay.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  /** How much more than a mention a dateline says of where the story takes place. */
  private static final int DATELINE = 3;

  private static final int DATELINE_WORDS = 8;

  /** Who goes by the name of a place and fights elsewhere. */
  private static final Set<String> FORCES =
      Set.of(
          "army",
          "bandit",
          "battalion",
          "brigade",
          "clan",
          "fighter",
          "force",
          "gunman",
          "insurgent",
          "militia",
          "militiaman",
          "rebel",
          "regiment",
          "separatist",
          "soldier",
          "tribe",
          "troop",
          "troops");

  private final Gazetteer gazetteer;
  private final Set<String> countries = new LinkedHashSet<>();

  /** Those that the text calls by their names: "Danish" says little of where something happens. */
  private final Set<String> named = new LinkedHashSet<>();

  /** Where the outlet is at home, as the input says; {@code ""} where it does not. */
  private final String home;

  private final Map<Place, Integer> counts = new LinkedHashMap<>();
  private final LocalDate published;
  private final Place declared;
  private final Optional<Place> ofOutlet;

  Setting(Article article, List<Line> lines, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.published = article.day();
    for (Line line : lines) {
      for (Token token : line.tokens()) {
        // "us" is no country, nor is any other word without a capital.
        if (Character.isUpperCase(token.text().codePointAt(0)) && !token.text().equals("Us")) {
          Optional<String> country = gazetteer.countryNamed(token.text());
          country.ifPresent(countries::add);
          country.filter(any -> gazetteer.countryOf(token.text()).isEmpty()).ifPresent(named::add);
        }
      }
    }
    home =
        Stream.of(article.source().country(), article.source().state())
            .filter(country -> !country.isEmpty())
            .findFirst()
            .orElse("");
    Stream.of(article.source().country(), article.source().state())
        .filter(country -> !country.isEmpty())
        .forEach(countries::add);
    ofOutlet =
        article.source().places().stream()
            .findFirst()
            .map(place -> gazetteer.place(place, countries));
    declared = article.place().isEmpty() ? null : gazetteer.place(article.place(), countries);
    dateline(lines).ifPresent(place -> counts.merge(place, DATELINE, Integer::sum));
    for (Line line : lines) {
      int weight = line.role() == Line.Role.BODY ? 1 : 2;
      placesOf(line, new Range(0, line.tokens().size()))
          .forEach(place -> counts.merge(place, weight, Integer::sum));
    }
  }

  /** "GABES (Tunisia) - Fishermen ...": where the story was written. */
  private Optional<Place> dateline(List<Line> lines) {
    for (Line line : lines) {
      if (line.role() == Line.Role.BODY && !line.boilerplate() && !line.tokens().isEmpty()) {
        String first = line.tokens().get(0).text();
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        boolean dash = false;
        for (int i = 1; i < Math.min(DATELINE_WORDS, line.tokens().size()); i++) {
          String mark = line.tokens().get(i).text();
          dash |=
              mark.equals("-")
                  || mark.equals("--")
                  || mark.equals("\u2013")
                  || mark.equals("\u2014");
        }
        return capitals && dash
            ? placesOf(line, new Range(0, 1)).stream().findFirst()
            : Optional.empty();
      }
    }
    return Optional.empty();
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
      if (name.type() == Name.Type.LOCATION && within && !isActor(line.tokens(), name)) {
        Place place = gazetteer.place(placeName(line, name), countries);
        if (!found.contains(place)) {
          found.add(place);
        }
      }
    }
    return found;
  }

  /**
   * In "militias backed by Tehran" a capital stands for a government, and "the Misrata militia" may
   * be anywhere: nothing happens there.
   */
  private static boolean isActor(List<Token> tokens, Line.NamedTokens name) {
    int at = name.from();
    boolean backs = at > 1 && tokens.get(at - 1).is("by") && tokens.get(at - 2).tag().equals("VBN");
    return backs || name.to() < tokens.size() && FORCES.contains(tokens.get(name.to()).lemma());
  }

  static String text(Line line, Line.NamedTokens name) {
    return line.text(name.from(), name.to());
  }

  /** "KOLDRIN" of a dateline is Koldrin. */
  private static String placeName(Line line, Line.NamedTokens name) {
    String text = text(line, name);
    boolean shouted =
        text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && text.indexOf(' ') < 0;
    return shouted ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
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
        .or(() -> named.stream().findFirst())
        .or(() -> Optional.of(home).filter(code -> !code.isEmpty()))
        .or(() -> countries.stream().findFirst())
        .orElse("");
  }
}
