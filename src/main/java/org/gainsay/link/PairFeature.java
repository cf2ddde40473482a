package org.gainsay.link;

import java.util.Optional;
import org.gainsay.fact.Clash;

/**
 * Something that can be seen in a claim and a text together.
 *
 * @param name as an auditor reads it: "refuting word: hoax", "opposite: calm / clashes"
 * @param key what the model weighs: the same without what occurs once only
 * @param clash what clashes, if this is such a thing
 */
record PairFeature(String name, String key, Optional<Clash> clash) {
  static PairFeature of(String name) {
    return new PairFeature(name, name, Optional.empty());
  }

  /** One whose words are not weighed, only that there is such a thing. */
  static PairFeature of(String key, Clash clash) {
    String words = clash.there().isEmpty() ? clash.here() : clash.here() + " / " + clash.there();
    return new PairFeature(key + ": " + words, key, Optional.of(clash));
  }

  /** The name of the thing, the words of which are not weighed. */
  static PairFeature of(String key, String words) {
    return new PairFeature(key + ": " + words, key, Optional.empty());
  }
}
