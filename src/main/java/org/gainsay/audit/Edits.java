package org.gainsay.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What somebody changed in a file of rules or in a table, by its own names. */
final class Edits {
  private static final int MOST = 8;

  private Edits() {}

  /** Such as {@code CON-01 changed, CON-16 new}; {@code ""} where nothing can be named. */
  static String of(String file, byte[] before, byte[] now) {
    String one = new String(before, StandardCharsets.UTF_8);
    String other = new String(now, StandardCharsets.UTF_8);
    List<String> edits = new ArrayList<>();
    if (file.endsWith(".drl")) {
      rules(RuleTexts.of(one), RuleTexts.of(other), edits);
    } else if (file.endsWith(".csv")) {
      rows(SourceRows.of(one), SourceRows.of(other), edits);
    }
    int more = edits.size() - MOST;
    return String.join(", ", edits.subList(0, Math.min(MOST, edits.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** Ids of the rules that are not the same text in both. */
  static Set<String> rules(Map<String, String> before, Map<String, String> now) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(now.keySet());
    ids.removeIf(id -> before.getOrDefault(id, "").equals(now.getOrDefault(id, "")));
    return ids;
  }

  private static void rules(
      Map<String, String> before, Map<String, String> now, List<String> edits) {
    for (String id : rules(before, now)) {
      String name = id.isEmpty() ? "the head of the file" : id;
      edits.add(
          name + " " + (before.containsKey(id) ? now.containsKey(id) ? "changed" : "gone" : "new"));
    }
  }

  private static void rows(
      Map<String, Map<String, String>> before,
      Map<String, Map<String, String>> now,
      List<String> edits) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      Map<String, String> was = before.get(name);
      Map<String, String> is = now.get(name);
      if (was == null || is == null) {
        edits.add("row \"" + name + "\" " + (was == null ? "new" : "gone"));
      } else {
        was.forEach(
            (column, cell) -> {
              if (!cell.equals(is.getOrDefault(column, ""))) {
                String what = "row \"%s\" %s was \"%s\", is \"%s\"";
                edits.add(what.formatted(name, column, cell, is.getOrDefault(column, "")));
              }
            });
      }
    }
  }
}
