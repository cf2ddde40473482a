package org.gainsay.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Checks facts and consequences of one file before it is compiled: the compiler's own words on them
 * are about generated classes.
 */
final class RuleCheck {
  private static final Pattern STATEMENT =
      Pattern.compile("findings\\s*\\.\\s*add\\s*\\(([^()]*)\\)\\s*", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile("\\$?[A-Za-z_]\\w*");
  private static final String EXPECTED = "findings.add($claim, $evidence);";

  private final RuleFile file;
  private final Parsed parsed;
  private final List<RuleProblem> problems;

  RuleCheck(Parsed parsed, List<RuleProblem> problems) {
    this.file = parsed.file();
    this.parsed = parsed;
    this.problems = problems;
  }

  void check() {
    if (parsed.tree().getImports().stream()
        .noneMatch(each -> each.getTarget().startsWith("org.gainsay.fact."))) {
      problem(1, "IMPORT", "the file does not import the facts", "import org.gainsay.fact.*");
    }
    parsed.tree().getGlobals().stream()
        .map(global -> global.getIdentifier())
        .forEach(
            name ->
                problem(
                    file.lineOf("global", 1, Integer.MAX_VALUE),
                    "GLOBAL",
                    "a rule file declares the global " + name,
                    "no global: findings is there already"));
    parsed.tree().getRules().stream().filter(RuleDescr::isRule).forEach(this::check);
  }

  private void check(RuleDescr rule) {
    Map<String, PatternDescr> bound = new LinkedHashMap<>();
    for (PatternDescr pattern : patterns(rule.getLhs())) {
      String type = simple(pattern.getObjectType());
      if (pattern.getSource() == null && !FactTypes.IN_SESSION.contains(type)) {
        String message = "there is no fact " + pattern.getObjectType();
        problem(
            pattern.getLine(),
            "UNKNOWN_FACT",
            message,
            Nearest.hint(type, FactTypes.IN_SESSION, ""));
      }
      if (pattern.getIdentifier() != null) {
        PatternDescr same = bound.put(pattern.getIdentifier(), pattern);
        if (same != null && !simple(same.getObjectType()).equals(type)) {
          String message =
              "%s stands for a %s and for a %s"
                  .formatted(pattern.getIdentifier(), simple(same.getObjectType()), type);
          problem(pattern.getLine(), "VARIABLE", message, "Evidence, or two names");
        }
      }
    }
    consequence(rule, bound);
  }

  private void consequence(RuleDescr rule, Map<String, PatternDescr> bound) {
    String code = DrlText.withoutComments(String.valueOf(rule.getConsequence()));
    String[] statements = code.strip().split(";", -1);
    int then = rule.getConsequenceLine();
    if (code.isBlank()) {
      problem(then, "CONSEQUENCE", "the rule finds nothing", EXPECTED);
      return;
    }
    for (int index = 0; index < statements.length; index++) {
      String statement = statements[index].strip();
      boolean last = index == statements.length - 1;
      if (last && statement.isEmpty()) {
        continue;
      }
      int line = lineOf(statement, then);
      Matcher call = STATEMENT.matcher(statement);
      if (last) {
        problem(line, "CONSEQUENCE", "a semicolon is missing after: " + statement, EXPECTED);
      } else if (!call.matches()) {
        problem(line, "CONSEQUENCE", "a rule may not do this: " + statement, EXPECTED);
      } else {
        arguments(call.group(1), bound, line);
      }
    }
  }

  private void arguments(String words, Map<String, PatternDescr> bound, int line) {
    List<String> arguments = Arrays.stream(words.split(",", -1)).map(String::strip).toList();
    for (int index = 0; index < arguments.size(); index++) {
      String name = arguments.get(index);
      if (!VARIABLE.matcher(name).matches()) {
        problem(line, "CONSEQUENCE", "not a variable: " + name, EXPECTED);
      } else if (!bound.containsKey(name)) {
        String expected =
            bound.isEmpty() ? "$claim : Claim(..)" : Nearest.hint(name, bound.keySet(), "");
        problem(line, "UNKNOWN_VARIABLE", name + " stands for no fact of the rule", expected);
      } else {
        boolean claim = simple(bound.get(name).getObjectType()).equals("Claim");
        if (claim != (index == 0)) {
          String message = name + (claim ? " is a claim, not evidence" : " is not a claim");
          problem(line, "CONSEQUENCE", message, "the claim first, then its evidence");
        }
      }
    }
  }

  private int lineOf(String statement, int then) {
    String first = statement.lines().findFirst().orElse("").strip();
    return first.isEmpty() ? then : file.lineOf(first, then, Integer.MAX_VALUE);
  }

  static List<PatternDescr> patterns(BaseDescr descr) {
    List<PatternDescr> found = new ArrayList<>();
    if (descr instanceof PatternDescr pattern) {
      found.add(pattern);
    } else if (descr instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(each -> found.addAll(patterns((BaseDescr) each)));
    }
    return found;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private void problem(int line, String code, String message, String expected) {
    problems.add(new RuleProblem(file.shown(), line, code, message, expected));
  }
}
