package org.gainsay.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What decides how articles are rated, besides the articles.
 *
 * @param version of Gainsay
 * @param hashes SHA-256 of each file of rules, tables and models, by name
 * @param texts bytes of the rules and tables of them that are at hand, by the same names
 */
public record Surroundings(String version, Map<String, String> hashes, Map<String, byte[]> texts) {
  public Surroundings {
    hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }
}
