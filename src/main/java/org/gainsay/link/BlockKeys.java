package org.gainsay.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;

/**
 * By what claims find each other: a place, a place and a word, a word where neither has a place, a
 * name where one of them has none. A region finds the cities that lie in it and they find it, but
 * they do not find one another by it. Keys are hashes; two that coincide by chance cost a
 * comparison and nothing else.
 */
final class BlockKeys {
  /** Among the words: all claims of a place, whatever they say. */
  static final String ANY = "";

  private static final String NOWHERE = "";
  private static final String NAMED_SOMEWHERE = "@+";
  private static final String NAMED_NOWHERE = "@-";

  private BlockKeys() {}

  /** What a claim is found by. */
  static Set<Long> posted(Event event, Collection<String> words) {
    Set<Long> keys = new HashSet<>();
    for (Place place : event.places()) {
      String name = place.name().toLowerCase(Locale.ROOT);
      add(name, words, keys);
      region(place, (within, itself) -> add(itself ? "=" + within : "<" + within, words, keys));
    }
    if (event.places().isEmpty()) {
      words.stream()
          .filter(word -> !word.equals(ANY))
          .forEach(word -> keys.add(hash(NOWHERE, word)));
    }
    String where = isSomewhere(event) ? NAMED_SOMEWHERE : NAMED_NOWHERE;
    names(event).forEach(name -> keys.add(hash(where, name)));
    return keys;
  }

  /** What finds the claims that may speak of the same event. */
  static Set<Long> asked(Event event, Collection<String> words) {
    Set<Long> keys = new HashSet<>();
    for (Place place : event.places()) {
      String name = place.name().toLowerCase(Locale.ROOT);
      add(name, words, keys);
      region(place, (within, itself) -> add(itself ? "<" + within : "=" + within, words, keys));
    }
    if (event.places().isEmpty()) {
      words.stream()
          .filter(word -> !word.equals(ANY))
          .forEach(word -> keys.add(hash(NOWHERE, word)));
    }
    names(event).forEach(name -> keys.add(hash(NAMED_NOWHERE, name)));
    if (!isSomewhere(event)) {
      names(event).forEach(name -> keys.add(hash(NAMED_SOMEWHERE, name)));
    }
    return keys;
  }

  private static void region(Place place, BiConsumer<String, Boolean> use) {
    if (!place.region().isEmpty()) {
      String within = place.region().toLowerCase(Locale.ROOT) + "/" + place.country();
      use.accept(within, place.kind() == Place.Kind.REGION);
    }
  }

  private static boolean isSomewhere(Event event) {
    return event.places().stream().anyMatch(place -> place.kind() != Place.Kind.COUNTRY);
  }

  private static void add(String where, Collection<String> words, Set<Long> keys) {
    words.forEach(word -> keys.add(hash(where, word)));
  }

  /** Names of several words, of which there are few: "Ana Torres", and not "Army". */
  private static Stream<String> names(Event event) {
    return event.entities().stream()
        .filter(name -> name.contains(" "))
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  /** Of one text. */
  static long hash(String text) {
    return mix(text(text));
  }

  /** Of 64 bits; those of {@link String} alone have 32, which a million keys would exhaust. */
  private static long hash(String where, String word) {
    return mix(mix(text(where)) + text(word));
  }

  private static long text(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 0x9E3779B97F4A7C15L + text.charAt(i);
    }
    return hash;
  }

  /** The finalizer of SplitMix64: every bit of the input moves every bit of the output. */
  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
