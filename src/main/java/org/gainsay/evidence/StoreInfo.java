package org.gainsay.evidence;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a store says of itself.
 *
 * @param taggers what its articles were tagged with: version, hashes of models and sources
 * @param state hash of all that it holds, the same in whatever order it came
 * @param articles how many it holds
 * @param claims how many these make
 */
public record StoreInfo(Map<String, String> taggers, String state, long articles, long claims) {
  /** Raised where a store of an earlier version cannot be read any more. */
  static final String FORMAT = "gainsay/evidence/3";

  private static final String TAGGED_WITH = "tagged.";

  public StoreInfo {
    taggers = Map.copyOf(taggers);
  }

  static StoreInfo empty(Map<String, String> taggers) {
    return new StoreInfo(taggers, StateSum.EMPTY.hex(), 0, 0);
  }

  Map<String, String> userData() {
    Map<String, String> data = new HashMap<>();
    data.put("format", FORMAT);
    data.put("state", state);
    data.put("articles", Long.toString(articles));
    data.put("claims", Long.toString(claims));
    taggers.forEach((name, value) -> data.put(TAGGED_WITH + name, value));
    return data;
  }

  static StoreInfo of(Path store, Map<String, String> data) throws StoreException {
    String format = data.getOrDefault("format", "another format");
    if (!format.equals(FORMAT)) {
      throw new StoreException(
          store,
          "STORE_FORMAT",
          "the store is of %s (expected %s; 'gainsay evidence rebuild' makes it anew)"
              .formatted(format, FORMAT));
    }
    Map<String, String> taggers = new TreeMap<>();
    data.forEach(
        (name, value) -> {
          if (name.startsWith(TAGGED_WITH)) {
            taggers.put(name.substring(TAGGED_WITH.length()), value);
          }
        });
    return new StoreInfo(
        taggers,
        data.get("state"),
        Long.parseLong(data.get("articles")),
        Long.parseLong(data.get("claims")));
  }

  /** Refuses a store whose articles were tagged with something else. */
  public void check(Path store, Map<String, String> now) throws StoreException {
    for (String name : new TreeMap<>(now).keySet()) {
      if (!now.get(name).equals(taggers.get(name))) {
        throw new StoreException(
            store,
            "STORE_TAGGERS",
            "its articles were tagged with %s %s, and here is %s (expected the same; 'gainsay evidence rebuild' tags them anew)"
                .formatted(name, taggers.getOrDefault(name, "unknown"), now.get(name)));
      }
    }
  }
}
