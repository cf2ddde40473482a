package org.gainsay.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Place;
import org.gainsay.fact.Source;
import org.gainsay.fact.SourceKind;

/** Who is who: {@code sources.csv}, looked up by name, alias or domain. */
public final class SourceRegistry {
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "aliases",
          "domain",
          "kind",
          "state",
          "owner",
          "allies",
          "places",
          "reliability",
          "reference",
          "as_of",
          "from",
          "until",
          "note");
  private static final int LONGEST = 9;
  private static final Pattern CAPITAL = Pattern.compile("(?:\\p{Ll}{2,3}[-'’ ])?\\p{Lu}|al$");

  private final Map<String, SourceRow> byName = new HashMap<>();
  private final Map<String, SourceRow> byDomain = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();

  /** First words of all names: most words of a text begin none. */
  private final Set<String> beginnings = new HashSet<>();

  private SourceRegistry() {}

  /** Reads the file of a rules folder; throws {@link TableException} with every problem. */
  public static SourceRegistry load(Path rules, Gazetteer gazetteer) {
    SourceRegistry registry = new SourceRegistry();
    List<TableProblem> problems = new ArrayList<>();
    for (Table.Row row : Table.read(rules.resolve("sources.csv"), COLUMNS, problems)) {
      if (RowCheck.isGood(row, problems)) {
        registry.add(row, gazetteer, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return registry;
  }

  /** The same without one of its rows. */
  public SourceRegistry without(SourceRow row) {
    SourceRegistry others = new SourceRegistry();
    byName.forEach(
        (name, each) -> {
          if (!each.equals(row)) {
            others.byName.put(name, each);
            others.spell(spelling.get(name));
          }
        });
    byDomain.forEach(
        (domain, each) -> {
          if (!each.equals(row)) {
            others.byDomain.put(domain, each);
          }
        });
    return others;
  }

  /** The same with one more row. */
  public SourceRegistry with(SourceRow row) {
    SourceRegistry more = new SourceRegistry();
    more.byName.putAll(byName);
    more.spelling.putAll(spelling);
    more.beginnings.addAll(beginnings);
    more.byDomain.putAll(byDomain);
    Stream.concat(Stream.of(row.source().name()), row.aliases().stream())
        .forEach(
            name -> {
              more.byName.put(key(name), row);
              more.spell(name);
            });
    if (!row.domain().isEmpty()) {
      more.byDomain.put(row.domain(), row);
    }
    return more;
  }

  private void add(Table.Row row, Gazetteer gazetteer, List<TableProblem> problems) {
    String name = row.get("name");
    String state = row.get("state");
    List<Place> places =
        row.list("places").stream().map(place -> gazetteer.place(place, List.of(state))).toList();
    Source source =
        new Source(
            name.toLowerCase(Locale.ROOT),
            name,
            SourceKind.valueOf(row.get("kind")),
            state,
            row.get("owner"),
            row.list("allies"),
            places,
            row.get("reliability"),
            Basis.REGISTRY,
            true);
    SourceRow entry =
        new SourceRow(
            source,
            row.list("aliases"),
            row.get("domain"),
            row.get("reference"),
            date(row.get("as_of")),
            date(row.get("from")),
            date(row.get("until")),
            row.get("note"));
    put(name, entry, row, "name", problems);
    entry.aliases().forEach(alias -> put(alias, entry, row, "aliases", problems));
    if (!entry.domain().isEmpty() && byDomain.put(entry.domain(), entry) != null) {
      problems.add(
          row.problem(
              "domain",
              "SHARED_DOMAIN",
              entry.domain() + " stands in two rows (expected one row a domain)"));
    }
  }

  private void put(
      String name, SourceRow entry, Table.Row row, String column, List<TableProblem> problems) {
    SourceRow before = byName.put(key(name), entry);
    spell(name);
    if (before != null && !before.equals(entry)) {
      String other = before.source().name();
      problems.add(
          row.problem(
              column,
              "SHARED_ALIAS",
              "\"" + name + "\" also stands for " + other + " (expected a name of one source)"));
    }
  }

  private static LocalDate date(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  /** The row of a name or alias, with or without a leading "the". */
  public Optional<SourceRow> byName(String name) {
    SourceRow row = byName.get(key(name));
    if (row == null && name.regionMatches(true, 0, "the ", 0, 4)) {
      row = byName.get(key(name.substring(4)));
    }
    return Optional.ofNullable(row);
  }

  /** All names and aliases, in small letters, and their rows. */
  public Map<String, SourceRow> names() {
    return Collections.unmodifiableMap(byName);
  }

  /** The row of a domain or of the host of an address; {@code www.} does not count. */
  public Optional<SourceRow> byAddress(String address) {
    String host = address;
    if (address.contains("://")) {
      try {
        host = Optional.ofNullable(URI.create(address).getHost()).orElse("");
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    host = host.toLowerCase(Locale.ROOT);
    while (host.contains(".")) {
      SourceRow row = byDomain.get(host);
      if (row != null) {
        return Optional.of(row);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /**
   * How many of the words from {@code at} on are the name of a known source, 0 if none. The longest
   * name wins; a name of capitals matches capitals only, any other one starts with a capital, if
   * need be after an article, as in "al-Shabaab".
   */
  public int match(List<String> words, int at) {
    if (!CAPITAL.matcher(words.get(at)).lookingAt()
        || !beginnings.contains(beginning(key(words.get(at))))) {
      return 0;
    }
    int found = 0;
    StringBuilder name = new StringBuilder();
    for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
      name.append(i == at || words.get(i).startsWith("'") ? "" : " ").append(words.get(i));
      String written = name.toString();
      String known = spelling.get(key(written));
      if (known != null && (known.equals(written) || !isCapitals(known))) {
        found = i - at + 1;
      }
    }
    return found;
  }

  private void spell(String name) {
    String key = key(name);
    spelling.put(key, name);
    beginnings.add(beginning(key));
  }

  /** Up to the first blank or apostrophe. */
  private static String beginning(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ' || key.charAt(i) == '\'' || key.charAt(i) == '’') {
        return key.substring(0, i);
      }
    }
    return key;
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
