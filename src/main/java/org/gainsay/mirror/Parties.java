package org.gainsay.mirror;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Article;

/** Who can change places: the countries and the sources of the tables. */
public final class Parties {
  private final List<Party> countries;
  private final List<Party> sources;

  private Parties(List<Party> countries, List<Party> sources) {
    this.countries = countries;
    this.sources = sources;
  }

  /**
   * Reads them.
   *
   * @param places folder of {@code countries.csv}
   * @param sources folder of {@code sources.csv}
   */
  public static Parties read(Path places, Path sources) throws IOException {
    List<Party> countries =
        Rows.read(places.resolve("countries.csv")).rows().stream().map(Party::country).toList();
    List<Party> others =
        Rows.read(sources.resolve("sources.csv")).rows().stream().map(Party::source).toList();
    return new Parties(countries, others);
  }

  /**
   * The swaps that are asked for.
   *
   * @throws IllegalArgumentException saying what is wrong with one of them
   */
  public Swaps of(List<Swap> asked) {
    Map<String, String> words = new LinkedHashMap<>();
    Map<String, String> codes = new LinkedHashMap<>();
    Set<Party> taken = new LinkedHashSet<>();
    for (Swap swap : asked) {
      Party one = party(swap.one());
      Party other = party(swap.other());
      if (one.kind() != other.kind()) {
        throw new IllegalArgumentException(
            "%s: %s is %s and %s is %s (expected two of a kind)"
                .formatted(swap, swap.one(), one.kind(), swap.other(), other.kind()));
      }
      if (one.equals(other)) {
        throw new IllegalArgumentException(
            swap + ": both are " + one.name() + " (expected two that differ)");
      }
      for (Party each : List.of(one, other)) {
        if (!taken.add(each)) {
          throw new IllegalArgumentException(
              swap + ": " + each.name() + " changes places already (expected one swap for each)");
        }
      }
      one.words(other).forEach(words::putIfAbsent);
      other.words(one).forEach(words::putIfAbsent);
      if (one.kind() == Party.Kind.COUNTRY) {
        codes.put(one.code(), other.code());
        codes.put(other.code(), one.code());
      }
    }
    return new Swaps(asked, words, codes);
  }

  private Party party(String name) {
    return find(countries, name)
        .or(() -> find(sources, name))
        .orElseGet(() -> new Party(Party.Kind.NAME, name, "", "", List.of(), List.of(), ""));
  }

  private static Optional<Party> find(List<Party> parties, String name) {
    return parties.stream().filter(each -> each.isCalled(name)).findFirst();
  }

  /**
   * Swaps of those that articles name, countries with countries and sources with sources of their
   * kind, so that the texts stay such as people write: the one that most articles name with the
   * next one, and so on. Where one is left over, it changes places with the first of the table that
   * no article names.
   */
  public Swaps foundIn(Collection<Article> articles) {
    List<Swap> swaps = new ArrayList<>(pairs(countries, articles));
    sources.stream()
        .map(Party::role)
        .distinct()
        .sorted()
        .forEach(
            role ->
                swaps.addAll(
                    pairs(
                        sources.stream().filter(each -> each.role().equals(role)).toList(),
                        articles)));
    return of(swaps);
  }

  private static List<Swap> pairs(List<Party> parties, Collection<Article> articles) {
    Map<Party, Integer> counts = new LinkedHashMap<>();
    for (Party party : parties) {
      int count = 0;
      for (Article article : articles) {
        count += party.isNamedIn(article) ? 1 : 0;
      }
      counts.put(party, count);
    }
    List<Party> ranked = new ArrayList<>(parties);
    ranked.sort(Comparator.comparing((Party each) -> -counts.get(each)));
    List<Swap> swaps = new ArrayList<>();
    for (int i = 0; i + 1 < ranked.size() && counts.get(ranked.get(i)) > 0; i += 2) {
      swaps.add(new Swap(ranked.get(i).name(), ranked.get(i + 1).name()));
    }
    return swaps;
  }
}
