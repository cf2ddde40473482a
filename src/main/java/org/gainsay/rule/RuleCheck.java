package org.gainsay.rule;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Checks what rules say before any of it is compiled: that they say nothing but conditions on facts
 * and findings, that these can be true, and that they hang together.
 */
final class RuleCheck {
  private final List<RuleProblem> problems;
  private final Map<String, String> places = new HashMap<>();

  RuleCheck(List<RuleProblem> problems) {
    this.problems = problems;
  }

  /** Checks one more file of a pack. */
  void check(Parsed parsed) {
    new PackageCheck(parsed.file(), problems).check(parsed);
    parsed.tree().getRules().stream()
        .filter(rule -> rule.getClass() == RuleDescr.class)
        .forEach(rule -> check(parsed.file(), rule));
  }

  private void check(RuleFile file, RuleDescr rule) {
    int from = Math.max(0, rule.getStartCharacter());
    List<RuleProblem> found = new ArrayList<>();
    Optional<Clause> read = new ClauseReader(file, found).read(rule.getLhs());
    boolean whole = found.isEmpty();
    Clause clause = read.orElse(new Clause.Group(from, Clause.Sort.ALL, List.of()));
    Map<String, Type> known = new TypeCheck(file, found).check(clause);
    int then =
        file.find("then", Math.max(from, rule.getLhs().getEndCharacter()), file.text().length());
    Set<String> used = consequence(file, rule, then, known, found);
    boolean understood = found.isEmpty();
    new NeverLint(file, found).check(clause);
    Clause.conditions(clause).forEach(new Regexes(file, found)::check);
    if (understood) {
      new JoinLint(file, found).check(clause, used);
      alike(file, rule, clause);
    } else if (!whole) {
      // What stands in a condition that could not be read is not unknown.
      found.removeIf(each -> each.code().equals("UNKNOWN_VARIABLE"));
    }
    problems.addAll(found);
  }

  private static Set<String> consequence(
      RuleFile file,
      RuleDescr rule,
      int then,
      Map<String, Type> known,
      List<RuleProblem> problems) {
    if (!(rule.getConsequence() instanceof String words)) {
      String expected = "findings.add($claim, $evidence);";
      problems.add(file.error(then, "CONSEQUENCE", "the rule finds nothing", expected));
      return new TreeSet<>(known.keySet());
    }
    int begin = file.text().indexOf(words, then);
    return new ConsequenceCheck(file, problems).check(words, begin < 0 ? then : begin, known);
  }

  private void alike(RuleFile file, RuleDescr rule, Clause clause) {
    int at = file.find("rule", Math.max(0, rule.getStartCharacter()), file.text().length());
    String here = "\"" + rule.getName() + "\"";
    RuleProblem problem =
        file.warning(at, "ALIKE", here + " has the same conditions as ", "one rule");
    String there =
        places.putIfAbsent(
            Alike.words(clause), here + " at " + problem.file() + ":" + problem.line());
    if (there != null) {
      problems.add(file.warning(at, "ALIKE", problem.message() + there, problem.expected()));
    }
  }
}
