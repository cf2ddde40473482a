package org.gainsay.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.fact.Place;

/**
 * Which place lies where: {@code places.csv} and {@code countries.csv}, from GeoNames (CC BY 4.0).
 */
public final class Gazetteer {
  private static final List<String> PLACE_COLUMNS =
      List.of("name", "aliases", "kind", "region", "country", "population");
  private static final List<String> COUNTRY_COLUMNS =
      List.of("code", "name", "aliases", "demonyms", "capital");

  private record Entry(Place place, long population) {}

  private final Map<String, List<Entry>> byName = new HashMap<>(1 << 17);
  private final Map<String, String> countryByDemonym = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();

  private Gazetteer() {}

  /** One that knows no place. */
  public static Gazetteer empty() {
    return new Gazetteer();
  }

  /** Reads both files of a rules folder; throws {@link TableException} with every problem. */
  public static Gazetteer load(Path rules) {
    Gazetteer gazetteer = new Gazetteer();
    List<TableProblem> problems = new ArrayList<>();
    for (Table.Row row : Table.read(rules.resolve("countries.csv"), COUNTRY_COLUMNS, problems)) {
      if (row.get("code").matches("[A-Z]{2}") && !row.get("name").isEmpty()) {
        gazetteer.addCountry(row);
      } else {
        String message = "no country (expected a code of two capitals, and a name)";
        problems.add(row.problem("code", "BAD_COUNTRY", message));
      }
    }
    for (Table.Row row : Table.read(rules.resolve("places.csv"), PLACE_COLUMNS, problems)) {
      gazetteer.addPlace(row, problems);
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return gazetteer;
  }

  private void addCountry(Table.Row row) {
    Place place = new Place(row.get("name"), "", row.get("code"), Place.Kind.COUNTRY);
    countryNames.put(place.country(), place.name());
    add(place.name(), place, Long.MAX_VALUE);
    row.list("aliases").forEach(alias -> add(alias, place, Long.MAX_VALUE));
    row.list("demonyms").forEach(word -> countryByDemonym.put(key(word), place.country()));
  }

  private void addPlace(Table.Row row, List<TableProblem> problems) {
    String kindName = row.get("kind");
    if (Stream.of(Place.Kind.CITY, Place.Kind.REGION).noneMatch(k -> k.name().equals(kindName))) {
      String message = "unknown kind \"" + kindName + "\" (expected CITY or REGION)";
      problems.add(row.problem("kind", "BAD_PLACE", message));
      return;
    }
    String people = row.get("population");
    if (!people.matches("[0-9]{0,12}")) {
      String message = "\"" + people + "\" people (expected a number or nothing)";
      problems.add(row.problem("population", "BAD_PLACE", message));
      return;
    }
    Place.Kind kind = Place.Kind.valueOf(kindName);
    String region = kind == Place.Kind.REGION ? row.get("name") : row.get("region");
    Place place = new Place(row.get("name"), region, row.get("country"), kind);
    long population = people.isEmpty() ? 0 : Long.parseLong(people);
    add(place.name(), place, population);
    row.list("aliases").forEach(alias -> add(alias, place, population));
  }

  private void add(String name, Place place, long population) {
    List<Entry> entries = byName.computeIfAbsent(key(name), any -> new ArrayList<>(1));
    for (Entry entry : entries) {
      if (entry.place.equals(place)) {
        return;
      }
    }
    entries.add(new Entry(place, population));
  }

  /** Whether a place has this name. */
  public boolean knows(String name) {
    return byName.containsKey(key(name));
  }

  /**
   * The place that a name most likely means: one in the countries that the text is about, else the
   * largest; a city before a region of the same name.
   *
   * @param countries ISO codes of the countries that the text names
   */
  public Optional<Place> find(String name, Collection<String> countries) {
    Entry best = null;
    for (Entry entry : byName.getOrDefault(key(name), List.of())) {
      if (best == null || rank(entry, countries) > rank(best, countries)) {
        best = entry;
      }
    }
    return Optional.ofNullable(best).map(Entry::place);
  }

  private static double rank(Entry entry, Collection<String> countries) {
    double kind = entry.place.kind() == Place.Kind.REGION ? 0 : 0.5;
    double here = countries.contains(entry.place.country()) ? 1e6 : 0;
    double country = entry.place.kind() == Place.Kind.COUNTRY ? 1e7 : 0;
    return country + here + Math.log1p((double) entry.population) + kind;
  }

  /** The place of that name, or the bare name where no place has it. */
  public Place place(String name, Collection<String> countries) {
    return find(name, countries).orElse(new Place(name, "", "", Place.Kind.UNLISTED));
  }

  /** ISO code of the country whose people or adjective a word is: "Kenyan", "Syrians". */
  public Optional<String> countryOf(String demonym) {
    return Optional.ofNullable(countryByDemonym.get(key(demonym)));
  }

  /** The same, also of the name of the country itself: "Kenya". */
  public Optional<String> countryNamed(String word) {
    return countryOf(word)
        .or(
            () ->
                find(word, List.of())
                    .filter(place -> place.kind() == Place.Kind.COUNTRY)
                    .map(Place::country));
  }

  /** English name of a country, or the code where it is unknown. */
  public String countryName(String code) {
    return countryNames.getOrDefault(code, code);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
