package org.gainsay.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.link.Dossier;
import org.gainsay.rate.Assessment;
import org.gainsay.rule.Condition;
import org.gainsay.rule.RuleBody;

/** Counts what cases try of rules. */
final class CoverageMeter implements Matching.Watcher {
  private static final int HELD = 1;
  private static final int FAILED = 2;

  private final List<RuleBody> bodies;
  private final IdentityHashMap<Condition, Integer> tried = new IdentityHashMap<>();
  private final Map<String, Integer> fires = new HashMap<>();
  private final Map<String, Integer> quiet = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  CoverageMeter(List<RuleBody> bodies) {
    this.bodies = bodies;
  }

  /** Counts a case in: for conditions of all rules, for rules only in their own cases. */
  void add(Example example, List<Dossier> dossiers, List<Assessment> assessments) {
    examples.add(example);
    boolean fired =
        assessments.stream()
            .flatMap(each -> each.claims().stream())
            .flatMap(each -> each.findings().stream())
            .anyMatch(each -> each.rule().id().equals(example.rule()));
    (fired ? fires : quiet).merge(example.rule(), 1, Integer::sum);
    for (Dossier dossier : dossiers) {
      for (RuleBody body : bodies) {
        new Matching(body.parts(), Facts.of(dossier), this).run(match -> {});
      }
    }
  }

  @Override
  public void tried(Matching.Attempt attempt, boolean held) {
    tried.merge(attempt.condition(), held ? HELD : FAILED, (one, other) -> one | other);
  }

  Coverage coverage() {
    return new Coverage(bodies.stream().map(this::ofRule).toList());
  }

  private Coverage.OfRule ofRule(RuleBody body) {
    String id = body.rule().id();
    List<Coverage.OfCondition> conditions =
        body.conditions().stream()
            .map(
                condition -> {
                  int how = tried.getOrDefault(condition, 0);
                  return new Coverage.OfCondition(
                      condition.text(),
                      condition.line(),
                      (how & HELD) != 0,
                      (how & FAILED) != 0,
                      excuse(id, condition));
                })
            .toList();
    return new Coverage.OfRule(
        body.rule(), fires.getOrDefault(id, 0), quiet.getOrDefault(id, 0), conditions);
  }

  private String excuse(String rule, Condition condition) {
    return examples.stream()
        .filter(each -> each.rule().equals(rule))
        .map(each -> each.excuse(condition.text()))
        .flatMap(Optional::stream)
        .map(Example.Excuse::reason)
        .findFirst()
        .orElse("");
  }
}
