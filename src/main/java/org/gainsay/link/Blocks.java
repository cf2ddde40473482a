package org.gainsay.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.fact.Event;
import org.gainsay.fact.Place;

/** Which claims are worth comparing: those that name the same place or region, or nothing else. */
final class Blocks {
  private final Map<String, List<Mention>> byKey = new HashMap<>();
  private final Map<Set<String>, Set<Mention>> asked = new HashMap<>();

  void add(Mention mention) {
    asked.clear();
    for (String key : keys(mention.claim().event())) {
      byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(mention);
    }
  }

  /** The claims that share a key with the event, in the order they were added. */
  Set<Mention> near(Event event) {
    return asked.computeIfAbsent(keys(event), this::near);
  }

  private Set<Mention> near(Set<String> keys) {
    Set<Mention> near = new LinkedHashSet<>();
    for (String key : keys) {
      near.addAll(byKey.getOrDefault(key, List.of()));
    }
    return Collections.unmodifiableSet(near);
  }

  private static Set<String> keys(Event event) {
    Set<String> keys = new LinkedHashSet<>();
    for (Place place : event.places()) {
      keys.add(place.name().toLowerCase(Locale.ROOT));
      if (!place.region().isEmpty()) {
        keys.add(place.region().toLowerCase(Locale.ROOT) + "/" + place.country());
      }
    }
    if (keys.isEmpty()) {
      keys.add("");
    }
    return keys;
  }
}
