package org.gainsay.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What an unfinished run says of itself.
 *
 * @param started ISO instant
 * @param resumed how often it went on
 */
record Begun(String started, int resumed, Map<String, String> conditions) {
  Begun again() {
    return new Begun(started, resumed + 1, conditions);
  }

  /** What is not as it was, each {@code run: CODE message}. */
  static List<String> changes(String run, Map<String, String> before, Map<String, String> now) {
    List<String> changes = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!Objects.equals(before.get(name), now.get(name))) {
        changes.add(
            "%s:1: RUN_CHANGED %s: %s when the run began, now %s (expected the same; --restart begins anew)"
                .formatted(run, name, shown(before.get(name)), shown(now.get(name))));
      }
    }
    return changes;
  }

  private static String shown(String value) {
    return value == null || value.isEmpty() ? "none" : value;
  }
}
