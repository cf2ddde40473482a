package org.gainsay.rule;

/**
 * What a rule says of itself.
 *
 * @param id unique, as in {@code CON-01}
 * @param name its name in the DRL, unique within its package
 * @param points what a finding of it adds
 * @param group of the findings of one group the strongest counts; by default the id
 * @param file its file, relative to its rule directory
 * @param line where it begins in that file
 */
public record Rule(
    String id,
    String packageName,
    String name,
    Points points,
    String group,
    String since,
    String title,
    String rationale,
    String limits,
    String file,
    int line) {

  public Effect effect() {
    return Effect.of(points);
  }
}
