package org.gainsay.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gainsay.rule.Expression.Comparison;
import org.gainsay.rule.Expression.Literal;

/** Checks the regular expressions of conditions. */
final class Regexes {
  private final RuleFile file;
  private final List<RuleProblem> problems;

  Regexes(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(Expression expression) {
    Expression.all(expression)
        .filter(each -> each instanceof Comparison of && of.operator().equals("matches"))
        .map(each -> ((Comparison) each).right().get(0))
        .filter(each -> each instanceof Literal)
        .forEach(each -> check(each.at(), ((Literal) each).value()));
  }

  private void check(int at, String regex) {
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      String message = "\"" + regex + "\" is no regular expression: " + e.getDescription();
      String expected = "one such as \".*[0-9]+.*\"";
      problems.add(file.error(at, "REGEX", message, expected));
      return;
    }
    String why = new Backtracking(regex).why();
    if (!why.isEmpty()) {
      String message = "\"" + regex + "\" can take for ever: " + why;
      String expected = "nothing repeated within a repetition, as in \"(?s).*(one|two)[0-9]+.*\"";
      problems.add(file.error(at, "EXPLOSIVE", message, expected));
    }
  }
}
