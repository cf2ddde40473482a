package org.gainsay.rule;

/**
 * What a rule says of itself.
 *
 * @param id unique, as in {@code CON-01}
 * @param name its name in the DRL, unique within its package
 * @param points what a finding of it adds: what its file says, or an override; 0 where it is
 *     experimental
 * @param group of the findings of one group the strongest counts; by default the id
 * @param status where it stands in its life
 * @param replacedBy id of the rule that is to take its place, or {@code ""}
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
    Status status,
    String replacedBy,
    String file,
    int line) {
  /** What an id looks like. */
  public static final String ID = "[A-Z][A-Z0-9]{1,15}-[0-9]{2,4}";

  /** The same rule with other points. */
  Rule withPoints(Points other) {
    return new Rule(
        id,
        packageName,
        name,
        other,
        group,
        since,
        title,
        rationale,
        limits,
        status,
        replacedBy,
        file,
        line);
  }

  public Effect effect() {
    return Effect.of(points);
  }

  /** Of the id alone: rules are looked up for each finding. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
