package org.gainsay.rate;

import java.util.List;
import org.gainsay.rule.Pack;
import org.gainsay.rule.RuleOverride;

/**
 * What an assessment was made with: it comes out the same again where version and hashes are the
 * same.
 *
 * @param version of Gainsay
 * @param rules SHA-256 of the rules and the scale
 * @param models SHA-256 of training data, parameters and versions
 * @param sources SHA-256 of who is who and where is where
 * @param packs the folders that the rules come from
 * @param overrides what these change of each other's rules
 * @param evidence state of the store of earlier articles that it was linked with, {@code ""} where
 *     none was used
 */
public record Provenance(
    String version,
    String rules,
    String models,
    String sources,
    List<Pack> packs,
    List<RuleOverride> overrides,
    String evidence) {
  public Provenance {
    packs = List.copyOf(packs);
    overrides = List.copyOf(overrides);
  }

  /** Without a word on packs. */
  public Provenance(String version, String rules, String models, String sources) {
    this(version, rules, models, sources, List.of(), List.of(), "");
  }
}
