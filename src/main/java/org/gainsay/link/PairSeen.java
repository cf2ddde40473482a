package org.gainsay.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is seen in a claim and a text, in order, none twice; and what of it counts with others. */
final class PairSeen {
  private final Map<String, PairFeature> found = new LinkedHashMap<>();
  private final Set<String> flags = new TreeSet<>();

  void add(String name) {
    add(PairFeature.of(name));
  }

  void add(PairFeature feature) {
    found.putIfAbsent(feature.key(), feature);
  }

  /** It is weighed beside how much of the claim is there, and whether it is alone. */
  void flag(String name) {
    flags.add(name);
  }

  boolean has(String key) {
    return found.containsKey(key);
  }

  /** In order of their names. */
  Set<String> flags() {
    return flags;
  }

  List<PairFeature> all() {
    return List.copyOf(found.values());
  }
}
