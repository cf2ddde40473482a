package org.gainsay.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects differences; of very many of one kind the first are kept and the rest are counted. */
final class Differences {
  private static final int MOST = 100;
  private static final Set<Code> LINES =
      Set.of(
          Code.LINE_CHANGED,
          Code.LINE_MISSING,
          Code.LINE_ADDED,
          Code.LINE_MOVED,
          Code.LINES_SWAPPED,
          Code.CHAIN_CHANGED,
          Code.CHAIN_CUT);

  private final List<Difference> all = new ArrayList<>();
  private final Map<Code, Integer> counts = new EnumMap<>(Code.class);

  void add(Code code, String file, long line, String article, String message) {
    if (counts.merge(code, 1, Integer::sum) <= MOST) {
      all.add(new Difference(code, file, (int) line, article, message));
    }
  }

  /** Whether there is one of this kind. */
  boolean has(Code code) {
    return counts.containsKey(code);
  }

  /** Whether it is known which lines of the assessments or of their chain were changed. */
  boolean hasLines() {
    return LINES.stream().anyMatch(this::has);
  }

  /** Whether a file whose name begins like that was changed, is missing or was added. */
  boolean hasFile(String name) {
    return all.stream()
        .filter(each -> each.file().startsWith(name))
        .anyMatch(
            each ->
                each.code() == Code.FILE_CHANGED
                    || each.code() == Code.FILE_MISSING
                    || each.code() == Code.FILE_ADDED);
  }

  List<Difference> all() {
    List<Difference> told = new ArrayList<>(all);
    counts.forEach(
        (code, count) -> {
          if (count > MOST) {
            told.add(
                new Difference(code, "run", 1, "", "... and " + (count - MOST) + " more of these"));
          }
        });
    return told;
  }
}
