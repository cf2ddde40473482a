package org.gainsay.report.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.rule.Scale;

/**
 * What is said of a run as a whole.
 *
 * @param about the run: when, by which command, with what
 * @param hashes of rules, models, tables and inputs, by name
 * @param counts of records, by what became of them
 * @param rejected by code
 * @param rejects the first of them
 * @param limits of rules, by id
 * @param scale that the run was rated by, where it is known
 * @param notices what a reader must know first, such as that the rules have changed
 */
public record RunFacts(
    String name,
    Map<String, String> about,
    Map<String, String> hashes,
    Map<String, Long> counts,
    Map<String, Long> rejected,
    List<RejectRow> rejects,
    Map<String, String> limits,
    Optional<Scale> scale,
    List<String> notices) {
  public RunFacts {
    name = Shown.words(name);
    about = shown(about);
    hashes = shown(hashes);
    rejects = List.copyOf(rejects);
    notices = List.copyOf(notices);
  }

  private static Map<String, String> shown(Map<String, String> words) {
    Map<String, String> shown = new LinkedHashMap<>();
    words.forEach((name, value) -> shown.put(Shown.words(name), Shown.words(value)));
    return Collections.unmodifiableMap(shown);
  }

  /** A record that was not rated. */
  public record RejectRow(String file, String line, String code, String message, String raw) {
    /**
     * As a page may show it.
     *
     * @param most characters of {@code raw} that are shown
     */
    public static RejectRow of(
        String file, String line, String code, String message, String raw, int most) {
      return new RejectRow(
          Shown.words(file), line, code, Shown.words(message), Shown.cut(raw.strip(), most));
    }
  }
}
