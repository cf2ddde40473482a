package org.gainsay.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.fact.Place;
import org.gainsay.tag.EventFrame;

/**
 * The words of a frame, made ready for comparing it with many others.
 *
 * @param terms lemmas that are no part of its places, in order
 * @param keys the terms and the groups of words that may stand for one another
 * @param places words of the names of its places
 * @param names words of the names of its persons and institutions
 */
record Gist(List<String> terms, Set<String> keys, Set<String> places, Set<String> names) {
  static Gist of(EventFrame frame, Lexicon lexicon) {
    Set<String> places = new HashSet<>();
    for (Place place : frame.event().places()) {
      addWords(place.name(), places);
    }
    Set<String> names = new HashSet<>();
    frame.event().entities().forEach(name -> addWords(name, names));
    List<String> terms = frame.terms().stream().filter(term -> !places.contains(term)).toList();
    Set<String> keys = new HashSet<>();
    terms.forEach(term -> keys.addAll(lexicon.keys(term)));
    return new Gist(terms, keys, places, names);
  }

  private static void addWords(String name, Set<String> words) {
    String lower = name.toLowerCase(Locale.ROOT);
    words.add(lower);
    words.addAll(List.of(lower.split("[ -]")));
  }
}
