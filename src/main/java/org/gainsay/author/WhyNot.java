package org.gainsay.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.author.Matching.Attempt;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;
import org.gainsay.link.Dossier;
import org.gainsay.rate.RatedClaim;
import org.gainsay.rule.Condition;
import org.gainsay.rule.RuleBody;
import org.gainsay.rule.RulePart;

/** Finds the condition that kept a rule from firing on a claim, and the fact that came nearest. */
public final class WhyNot implements Matching.Watcher {
  private final Facts all;
  private final List<Map<String, Object>> matches = new ArrayList<>();
  private final List<Attempt> front = new ArrayList<>();
  private int depth = -1;
  private int index = -1;
  private String condition = "";
  private String difference = "";
  private int line;
  private boolean whole;

  private WhyNot(Facts all) {
    this.all = all;
  }

  /**
   * Says it of one rule and one claim.
   *
   * @param dossier the facts of the claim's article
   * @param rated the claim as it was rated: whether the rule fired is the engine's word
   */
  public static Why of(RuleBody body, Dossier dossier, RatedClaim rated) {
    Facts all = Facts.of(dossier);
    WhyNot search = new WhyNot(all);
    Claim claim = rated.claim();
    boolean ofClaim =
        body.parts().stream()
            .anyMatch(part -> part instanceof RulePart.OfFact fact && fact.type() == Claim.class);
    Facts facts = ofClaim ? all.only(claim) : all.about(claim);
    search.whole = new Matching(body.parts(), facts, search).run(search.matches::add);
    return rated.findings().stream()
        .filter(finding -> finding.rule().id().equals(body.rule().id()))
        .findFirst()
        .<Why>map(finding -> search.fired(body, finding.evidence()))
        .orElseGet(() -> search.quiet(body));
  }

  private Why fired(RuleBody body, List<Evidence> evidence) {
    List<Map<String, String>> facts = new ArrayList<>();
    for (Map<String, Object> match : matches) {
      Map<String, String> named = new TreeMap<>();
      match.forEach(
          (name, value) -> {
            if (name.startsWith("$")) {
              named.put(name, Values.words(value));
            }
          });
      facts.add(named);
    }
    return new Why.Fired(body.rule(), facts, evidence);
  }

  private Why quiet(RuleBody body) {
    if (front.isEmpty()) {
      return new Why.Quiet(body.rule(), condition, line, "", sofar(difference));
    }
    Attempt nearest = front.get(0);
    for (Attempt attempt : front) {
      nearest = held(attempt) > held(nearest) ? attempt : nearest;
    }
    Condition failed = nearest.condition();
    return new Why.Quiet(
        body.rule(),
        failed.text(),
        failed.line(),
        Values.words(nearest.fact()),
        sofar(difference(nearest, failed)));
  }

  private String sofar(String words) {
    return whole ? words : "among the first %,d comparisons: %s".formatted(Matching.MOST, words);
  }

  private String difference(Attempt nearest, Condition failed) {
    if (nearest.fact() instanceof Evidence && failed.text().matches("claim == \\$\\w+")) {
      String type = nearest.pattern().type().getSimpleName().toLowerCase(Locale.ROOT);
      long others = all.of(nearest.pattern()).size();
      return "there is no %s of this claim (of other claims: %d)".formatted(type, others);
    }
    return Difference.of(failed.text(), nearest.fact(), nearest.bound());
  }

  /** How many conditions of the pattern hold of the fact. */
  private static long held(Attempt attempt) {
    return attempt.pattern().conditions().stream()
        .filter(each -> each.holds(attempt.bound()))
        .count();
  }

  @Override
  public void tried(Attempt attempt, boolean held) {
    if (held || attempt.inverted() || !reaches(attempt.depth(), attempt.index())) {
      return;
    }
    front.add(attempt);
  }

  @Override
  public void noFact(int at, RulePart.OfFact pattern, boolean inverted) {
    if (!inverted && reaches(at, -1)) {
      String type = pattern.type().getSimpleName();
      stop(type, pattern.line(), "there is no " + type + " among the facts");
    }
  }

  @Override
  public void forbidden(int at, RulePart.Absent part, Map<String, Object> bound) {
    if (reaches(at, -1) && front.isEmpty()) {
      String facts =
          bound.values().stream()
              .filter(Evidence.class::isInstance)
              .map(Values::words)
              .findFirst()
              .orElse("a fact");
      stop("not", part.line(), "there is what `not` forbids: " + facts);
    }
  }

  @Override
  public void unknown(int at, RulePart.Opaque part) {
    if (reaches(at, -1)) {
      String words = "all before `%s` holds; from there on only the engine knows";
      stop(part.text(), part.line(), words.formatted(part.text()));
    }
  }

  private void stop(String what, int where, String why) {
    condition = what;
    line = where;
    difference = why;
  }

  /** Whether no attempt came further; one that comes further than all before begins anew. */
  private boolean reaches(int at, int number) {
    if (at < depth || at == depth && number < index) {
      return false;
    }
    if (at > depth || number > index) {
      front.clear();
      depth = at;
      index = number;
    }
    return true;
  }
}
