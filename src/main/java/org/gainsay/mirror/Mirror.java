package org.gainsay.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.fact.Basis;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.fact.Source;
import org.gainsay.rate.Assessment;
import org.gainsay.rate.RatedClaim;

/**
 * Compares ratings with those of the same articles in which the parties have changed places: a
 * claim and its counterpart must have the same label, by the same rules.
 */
public final class Mirror {
  private static final String NO_CLAIM = "no claim";

  private final MirroredFacts facts;
  private final List<Asymmetry> found = new ArrayList<>();
  private int articles;
  private int claims;

  /** For these swaps. */
  public Mirror(Swaps swaps) {
    this.facts = new MirroredFacts(swaps, new Wordings(swaps));
  }

  /** Compares an article with its counterpart; empty where the counterpart could not be rated. */
  public void add(Assessment article, Optional<Assessment> mirrored) {
    articles++;
    claims += article.claims().size();
    List<RatedClaim> left = new ArrayList<>(mirrored.map(Assessment::claims).orElse(List.of()));
    for (RatedClaim claim : article.claims()) {
      Optional<RatedClaim> counterpart = counterpart(claim, left);
      if (counterpart.isEmpty()) {
        note(claim, Asymmetry.Cause.TAGGER, List.of("such a claim / nothing"), NO_CLAIM);
      } else {
        left.remove(counterpart.get());
        if (!words(claim).equals(words(counterpart.get()))) {
          explain(claim, counterpart.get(), article.evidence(), mirrored.get().evidence());
        }
      }
    }
    claims += left.size();
    for (RatedClaim lone : left) {
      List<String> culprits = List.of("nothing / such a claim");
      note(lone.claim(), Asymmetry.Cause.TAGGER, culprits, NO_CLAIM, words(lone));
    }
  }

  private Optional<RatedClaim> counterpart(RatedClaim claim, List<RatedClaim> among) {
    String key = facts.key(claim.claim().text(), false);
    return among.stream()
        .filter(each -> each.claim().section() == claim.claim().section())
        .filter(each -> facts.key(each.claim().text(), true).equals(key))
        .findFirst();
  }

  private void explain(
      RatedClaim claim, RatedClaim other, List<Evidence> evidence, List<Evidence> others) {
    Claim one = claim.claim();
    Claim two = other.claim();
    List<String> differences =
        new ArrayList<>(MirroredFacts.differences(facts.of(one, false), facts.of(two, true)));
    Set<String> rows = new LinkedHashSet<>();
    unlike(one.source(), two.source()).ifPresent(rows::add);
    unlike(one.outlet(), two.outlet()).ifPresent(rows::add);
    compare(of(one, evidence), of(two, others), differences, rows);
    if (!rows.isEmpty()) {
      note(claim, Asymmetry.Cause.ROW, List.copyOf(rows), words(other));
    } else if (!differences.isEmpty()) {
      note(claim, Asymmetry.Cause.TAGGER, differences, words(other));
    } else {
      Set<String> rules = new TreeSet<>(rules(claim));
      Set<String> both = new TreeSet<>(rules);
      both.retainAll(rules(other));
      rules.addAll(rules(other));
      rules.removeAll(both);
      note(claim, Asymmetry.Cause.RULE, List.copyOf(rules), words(other));
    }
  }

  private static List<Evidence> of(Claim claim, List<Evidence> all) {
    return all.stream().filter(each -> each.claim().equals(claim)).toList();
  }

  /** Evidence is the same where all its fields are; its order depends on names. */
  private void compare(
      List<Evidence> evidence, List<Evidence> others, List<String> differences, Set<String> rows) {
    Map<Map<String, String>, Evidence> left = new HashMap<>();
    others.forEach(each -> left.put(facts.of(each, true), each));
    for (Evidence each : evidence) {
      Map<String, String> here = facts.of(each, false);
      if (left.remove(here) == null) {
        Optional<Map<String, String>> near =
            left.keySet().stream()
                .filter(there -> there.get("type").equals(here.get("type")))
                .filter(there -> there.get("quote").equals(here.get("quote")))
                .findFirst();
        if (near.isEmpty()) {
          differences.add(here.get("type") + ": \"" + each.quote().text() + "\" / nothing");
        } else {
          Evidence other = left.remove(near.get());
          unlike(each.source(), other.source()).ifPresent(rows::add);
          differences.addAll(MirroredFacts.differences(here, near.get()));
        }
      }
    }
    left.values()
        .forEach(
            each ->
                differences.add(
                    each.getClass().getSimpleName()
                        + ": nothing / \""
                        + each.quote().text()
                        + "\""));
  }

  /** The name of a source that the table describes, if it says another thing of its counterpart. */
  private Optional<String> unlike(Source one, Source two) {
    boolean ofTable = one.basis() == Basis.REGISTRY || two.basis() == Basis.REGISTRY;
    boolean sameName = facts.key(one.name(), false).equals(facts.key(two.name(), true));
    boolean unlike =
        one.kind() != two.kind()
            || one.isStateAffiliated() != two.isStateAffiliated()
            || one.allies().size() != two.allies().size()
            || one.places().size() != two.places().size();
    return ofTable && sameName && unlike ? Optional.of(one.name()) : Optional.empty();
  }

  private static List<String> rules(RatedClaim claim) {
    return claim.findings().stream().map(each -> each.rule().id()).sorted().toList();
  }

  private static String words(RatedClaim claim) {
    return claim.rating().label() + " " + String.join(" ", rules(claim));
  }

  private void note(RatedClaim claim, Asymmetry.Cause cause, List<String> culprits, String after) {
    note(claim.claim(), cause, culprits, words(claim), after);
  }

  private void note(
      Claim claim, Asymmetry.Cause cause, List<String> culprits, String before, String after) {
    found.add(
        new Asymmetry(claim.article(), claim.text(), claim.span(), cause, culprits, before, after));
  }

  /** What was found in the articles so far. */
  public Reflection reflection() {
    return new Reflection(articles, claims, found);
  }
}
