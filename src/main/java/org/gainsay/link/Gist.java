package org.gainsay.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.fact.Place;
import org.gainsay.link.Lexicon.Sides;
import org.gainsay.tag.EventFrame;

/**
 * The words of a frame, made ready for comparing it with many others.
 *
 * @param terms lemmas that are no part of its places, in order
 * @param keysOfTerms for each term, itself and the groups of words that may stand for one another
 * @param keys all of these
 * @param places words of the names of its places
 * @param names words of the names of its persons and institutions
 * @param sides on which side of opposites its words are, those of its places too
 */
record Gist(
    List<String> terms,
    List<Set<String>> keysOfTerms,
    Set<String> keys,
    Set<String> places,
    Set<String> names,
    Sides sides) {
  /** Of no words. */
  static final Gist NONE =
      new Gist(List.of(), List.of(), Set.of(), Set.of(), Set.of(), new Sides(List.of(), 0, 0));

  Gist {
    terms = List.copyOf(terms);
    keysOfTerms = List.copyOf(keysOfTerms);
    keys = Set.copyOf(keys);
    places = Set.copyOf(places);
    names = Set.copyOf(names);
  }

  static Gist of(EventFrame frame, Lexicon lexicon) {
    Set<String> places = new HashSet<>();
    for (Place place : frame.event().places()) {
      addWords(place.name(), places);
    }
    Set<String> names = new HashSet<>();
    frame.event().entities().forEach(name -> addWords(name, names));
    List<String> terms = frame.terms().stream().filter(term -> !places.contains(term)).toList();
    List<Set<String>> keysOfTerms = terms.stream().map(lexicon::keys).toList();
    Set<String> keys = new HashSet<>();
    keysOfTerms.forEach(keys::addAll);
    return new Gist(terms, keysOfTerms, keys, places, names, lexicon.sides(whole(frame.terms())));
  }

  /** How many terms there are, "break" and "break-out" counted once. */
  int wholes() {
    return whole(terms).size();
  }

  /** Without "break" where "break-out" is meant. */
  private static List<String> whole(List<String> terms) {
    return terms.stream()
        .filter(term -> terms.stream().noneMatch(longer -> longer.startsWith(term + "-")))
        .toList();
  }

  private static void addWords(String name, Set<String> words) {
    String lower = name.toLowerCase(Locale.ROOT);
    words.add(lower);
    words.addAll(List.of(lower.split("[ -]")));
  }
}
