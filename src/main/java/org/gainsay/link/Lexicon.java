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
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.fact.Clash;

/** Which words may stand for one another, and which exclude one another. Written by hand. */
final class Lexicon {
  private final Map<String, Set<String>> groups = new HashMap<>();

  /** Words of no group, each with itself, so that there is one set for all claims that have it. */
  private final Map<String, Set<String>> alone = new ConcurrentHashMap<>();

  /** For each word the opposites that it belongs to. */
  private final Map<String, Sides> sides = new HashMap<>();

  /** Those that speak of a whole place. */
  private long ofPlace;

  Lexicon() {
    for (String line : lines("synonyms.txt")) {
      List<String> words = List.of(line.split(" +"));
      for (String word : words) {
        groups
            .computeIfAbsent(word, any -> new LinkedHashSet<>(ownKeys(word)))
            .add("#" + words.get(0));
      }
    }
    List<String> opposites = lines("opposites.txt");
    if (opposites.size() > Long.SIZE) {
      throw new IllegalStateException("opposites.txt has more than %d lines".formatted(Long.SIZE));
    }
    for (int i = 0; i < opposites.size(); i++) {
      addOpposites(opposites.get(i), 1L << i);
    }
  }

  /** What the lemma shares with the noun or the verb of the same action, else the lemma. */
  private static Set<String> ownKeys(String lemma) {
    return Set.of(Nominals.stem(lemma).orElse(lemma));
  }

  private void addOpposites(String line, long pair) {
    boolean wholePlace = line.startsWith("* ");
    ofPlace |= wholePlace ? pair : 0;
    String[] both = (wholePlace ? line.substring(2) : line).split(" \\| ", 2);
    for (String word : List.of(both[0].split(" +"))) {
      sides.merge(word, new Sides(List.of(), pair, 0), Lexicon::both);
    }
    for (String word : List.of(both[1].split(" +"))) {
      sides.merge(word, new Sides(List.of(), 0, pair), Lexicon::both);
    }
  }

  private static Sides both(Sides one, Sides other) {
    return new Sides(List.of(), one.these | other.these, one.those | other.those);
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

  /** The lemma's own key and the groups it belongs to: two with a key in common are alike. */
  Set<String> keys(String lemma) {
    Set<String> keys = groups.get(lemma);
    return keys == null ? alone.computeIfAbsent(lemma, Lexicon::ownKeys) : keys;
  }

  /**
   * Words, and of which pairs of opposites they hold some: a bit for each pair.
   *
   * @param these pairs of whose first side it holds words
   * @param those pairs of whose second side it holds words
   */
  record Sides(List<String> words, long these, long those) {}

  /** On which side of opposites words are. */
  Sides sides(List<String> words) {
    long these = 0;
    long those = 0;
    for (String word : words) {
      Sides one = sides.get(word);
      if (one != null) {
        these |= one.these;
        those |= one.those;
      }
    }
    return new Sides(words, these, those);
  }

  /** The pair of words, one of each list, that exclude one another. */
  Optional<Clash> opposite(List<String> here, List<String> there, boolean ofPlace) {
    return opposite(sides(here), sides(there), ofPlace);
  }

  /** The same for words of which it is known on which side of what they are. */
  Optional<Clash> opposite(Sides here, Sides there, boolean ofPlace) {
    long straight = here.these & there.those & ~here.those & ~there.these;
    long reverse = here.those & there.these & ~here.these & ~there.those;
    long pairs = (straight | reverse) & (ofPlace ? this.ofPlace : -1L);
    if (pairs == 0) {
      return Optional.empty();
    }
    long first = Long.lowestOneBit(pairs);
    boolean turned = (reverse & first) != 0;
    return Optional.of(
        new Clash(
            Clash.Kind.OPPOSITE,
            word(here.words, first, turned),
            word(there.words, first, !turned)));
  }

  /**
   * Which of the opposites that speak of a whole place words hold, each as a word of its own.
   *
   * @param turned whether the other side of each is meant, the one that excludes the words
   */
  List<String> ofPlace(Sides sides, boolean turned) {
    List<String> names = new ArrayList<>();
    for (long rest = ofPlace; rest != 0; rest &= rest - 1) {
      long pair = Long.lowestOneBit(rest);
      if ((sides.these & pair) != 0) {
        names.add((turned ? "-" : "+") + pair);
      }
      if ((sides.those & pair) != 0) {
        names.add((turned ? "+" : "-") + pair);
      }
    }
    return names;
  }

  /** Whether two lemmas are the same or may stand for one another. */
  boolean same(String one, String other) {
    return one.equals(other) || share(keys(one), keys(other));
  }

  /** Whether two sets have something in common. */
  static boolean share(Set<String> ones, Set<String> others) {
    for (String one : ones) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private String word(List<String> words, long pair, boolean those) {
    return words.stream()
        .filter(word -> isOn(sides.get(word), pair, those))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOn(Sides word, long pair, boolean those) {
    return word != null && ((those ? word.those : word.these) & pair) != 0;
  }
}
