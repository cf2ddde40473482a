package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.gainsay.rule.RulePart;

/**
 * What the patterns of a rule may stand for.
 *
 * @param claims in order of the text
 * @param evidence in order of its ids
 */
record Facts(List<Claim> claims, List<Evidence> evidence) {
  static Facts of(Dossier dossier) {
    return new Facts(
        dossier.claims().stream().distinct().toList(),
        dossier.evidence().stream().distinct().toList());
  }

  /** Those of the type of the pattern. */
  List<Object> of(RulePart.OfFact pattern) {
    List<Object> all = new ArrayList<>(claims);
    all.addAll(evidence);
    return all.stream().filter(pattern.type()::isInstance).toList();
  }

  /** With one claim; the evidence stays, for a rule may look at that of others. */
  Facts only(Claim claim) {
    return new Facts(List.of(claim), evidence);
  }

  /** With what speaks of one claim. */
  Facts about(Claim claim) {
    return new Facts(
        List.of(claim), evidence.stream().filter(each -> each.claim().equals(claim)).toList());
  }
}
