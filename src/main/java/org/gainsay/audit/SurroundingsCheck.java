package org.gainsay.audit;

import java.util.TreeSet;

/** Says which rule, table, model or version is not that of the run any more. */
final class SurroundingsCheck {
  private final Differences differences;

  SurroundingsCheck(Differences differences) {
    this.differences = differences;
  }

  void check(Surroundings before, Surroundings now) {
    if (!before.version().equals(now.version())) {
      String message = "the run is of version " + before.version() + ", this is " + now.version();
      differences.add(Code.VERSION_CHANGED, "Gainsay", 1, "", message);
    }
    TreeSet<String> names = new TreeSet<>(before.hashes().keySet());
    names.addAll(now.hashes().keySet());
    for (String name : names) {
      String was = before.hashes().get(name);
      String is = now.hashes().get(name);
      if (was == null) {
        differences.add(code(name), name, 1, "", "the file was not there (expected none)");
      } else if (is == null) {
        differences.add(code(name), name, 1, "", "the file is not there any more");
      } else if (!was.equals(is)) {
        differences.add(code(name), name, 1, "", edits(name, before, now, was, is));
      }
    }
  }

  private static String edits(
      String name, Surroundings before, Surroundings now, String was, String is) {
    byte[] one = before.texts().get(name);
    byte[] other = now.texts().get(name);
    String edits = one == null || other == null ? "" : Edits.of(name, one, other);
    String hashes = "its SHA-256 is " + is + " (expected " + was + ", as of the run)";
    return edits.isEmpty() ? hashes : edits + ": " + hashes;
  }

  private static Code code(String name) {
    if (name.startsWith("models/")) {
      return Code.MODEL_CHANGED;
    }
    if (name.endsWith("/sources.csv")) {
      return Code.SOURCE_CHANGED;
    }
    return name.endsWith("/places.csv") || name.endsWith("/countries.csv")
        ? Code.PLACE_CHANGED
        : Code.RULE_CHANGED;
  }
}
