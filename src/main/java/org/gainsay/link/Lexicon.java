package org.gainsay.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.fact.Clash;

/** Which words may stand for one another, and which exclude one another. Written by hand. */
final class Lexicon {
  /** Two sets of words that exclude one another. */
  private record Opposites(boolean ofPlace, Set<String> these, Set<String> those) {}

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final List<Opposites> opposites = new ArrayList<>();

  Lexicon() {
    for (String line : lines("synonyms.txt")) {
      List<String> words = List.of(line.split(" +"));
      for (String word : words) {
        groups
            .computeIfAbsent(word, any -> new LinkedHashSet<>(Set.of(word)))
            .add("#" + words.get(0));
      }
    }
    for (String line : lines("opposites.txt")) {
      boolean ofPlace = line.startsWith("* ");
      String[] sides = (ofPlace ? line.substring(2) : line).split(" \\| ", 2);
      opposites.add(
          new Opposites(ofPlace, Set.of(sides[0].split(" +")), Set.of(sides[1].split(" +"))));
    }
  }

  static List<String> lines(String file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether two lemmas are the same or may stand for one another. */
  boolean same(String one, String other) {
    return one.equals(other) || keys(one).stream().anyMatch(keys(other)::contains);
  }

  /** The lemma and the groups that it belongs to: two lemmas with a key in common are alike. */
  Set<String> keys(String lemma) {
    Set<String> keys = groups.get(lemma);
    return keys == null ? Set.of(lemma) : keys;
  }

  /** The pair of words, one of each list, that exclude one another. */
  Optional<Clash> opposite(List<String> here, List<String> there, boolean ofPlace) {
    for (Opposites pair : opposites) {
      if (ofPlace && !pair.ofPlace) {
        continue;
      }
      Optional<Clash> clash =
          clash(here, pair.these, there, pair.those)
              .or(() -> clash(here, pair.those, there, pair.these));
      if (clash.isPresent()) {
        return clash;
      }
    }
    return Optional.empty();
  }

  private static Optional<Clash> clash(
      List<String> here, Set<String> these, List<String> there, Set<String> those) {
    boolean mixed =
        here.stream().anyMatch(those::contains) || there.stream().anyMatch(these::contains);
    Optional<String> one = here.stream().filter(these::contains).findFirst();
    Optional<String> other = there.stream().filter(those::contains).findFirst();
    return mixed || one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clash(Clash.Kind.OPPOSITE, one.get(), other.get()));
  }
}
