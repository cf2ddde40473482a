package org.gainsay.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Checks the names in conditions against the facts: the compiler notices an unknown one, but not
 * where it stands.
 */
final class FieldCheck {
  private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern MATCHES = Pattern.compile("matches\\s+\"((?:\\\\.|[^\"\\\\])*)\"");
  private static final Pattern BINDING = Pattern.compile("(\\$?[A-Za-z_]\\w*)\\s*:(?!:)");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w$.\\]])[$A-Za-z_]\\w*(?:!?\\.[A-Za-z_]\\w*)*(\\s*\\()?");
  private static final Set<String> WORDS =
      Set.of(
          "null",
          "true",
          "false",
          "this",
          "in",
          "not",
          "contains",
          "memberOf",
          "matches",
          "str",
          "startsWith",
          "endsWith",
          "length",
          "instanceof",
          "soundslike",
          "excludes");

  private final RuleFile file;
  private final RuleDescr rule;
  private final List<RuleProblem> problems;
  private final Map<String, String> bound = new LinkedHashMap<>();

  private FieldCheck(RuleFile file, RuleDescr rule, List<RuleProblem> problems) {
    this.file = file;
    this.rule = rule;
    this.problems = problems;
  }

  static void check(Parsed parsed, List<RuleProblem> problems) {
    parsed.tree().getRules().stream()
        .filter(RuleDescr::isRule)
        .forEach(rule -> new FieldCheck(parsed.file(), rule, problems).check());
  }

  private void check() {
    List<PatternDescr> patterns = RuleCheck.patterns(rule.getLhs());
    // From the text, because accumulate binds in places that the tree hides well.
    Matcher binding = BINDING.matcher(STRING.matcher(conditions()).replaceAll("\"\""));
    while (binding.find()) {
      bound.put(binding.group(1), "");
    }
    for (PatternDescr pattern : patterns) {
      if (pattern.getIdentifier() != null) {
        bound.put(pattern.getIdentifier(), pattern.getObjectType());
      }
    }
    for (PatternDescr pattern : patterns) {
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        if (constraint instanceof ExprConstraintDescr) {
          constraint(pattern, constraint);
        }
      }
    }
  }

  private String conditions() {
    List<String> lines = file.lines();
    int until = Math.min(rule.getConsequenceLine(), lines.size());
    return String.join("\n", lines.subList(rule.getLine(), until));
  }

  private void constraint(PatternDescr pattern, BaseDescr constraint) {
    expression(constraint);
    String words = words(constraint);
    Matcher path = PATH.matcher(BINDING.matcher(words).replaceAll(" "));
    while (path.find()) {
      String found = path.group().strip();
      if (!WORDS.contains(found.replace("(", "").strip())) {
        path(pattern, constraint, found);
      }
    }
  }

  /** The compiler lets a broken regular expression pass; it would fail on the first article. */
  private void expression(BaseDescr constraint) {
    Matcher matches = MATCHES.matcher(constraint.getText());
    while (matches.find()) {
      String words = matches.group(1);
      try {
        Pattern.compile(words.replace("\\\\", "\\"));
      } catch (PatternSyntaxException e) {
        String message = "\"" + words + "\" is no regular expression: " + e.getDescription();
        problem(constraint, "matches", "REGEX", message, "one such as \".*[0-9]+.*\"");
      }
    }
  }

  private void path(PatternDescr pattern, BaseDescr constraint, String path) {
    boolean call = path.endsWith("(");
    List<String> steps = List.of(path.replace("(", "").strip().replace("!", "").split("\\.", -1));
    String first = steps.get(0);
    Class<?> type;
    int next = 0;
    if (bound.containsKey(first)) {
      type = FactTypes.named(bound.get(first)).orElse(null);
      next = 1;
    } else if (first.startsWith("$")) {
      String message = first + " stands for nothing in the rule";
      problem(constraint, first, "UNKNOWN_VARIABLE", message, hint(first, bound.keySet()));
      return;
    } else if (Character.isUpperCase(first.charAt(0))) {
      constant(constraint, steps);
      return;
    } else {
      type = FactTypes.named(pattern.getObjectType()).orElse(null);
    }
    for (; next < steps.size() && type != null; next++) {
      String step = steps.get(next);
      Class<?> owner = type;
      boolean last = next == steps.size() - 1;
      type = FactTypes.member(owner, step, call && last).orElse(null);
      if (type == null) {
        String message = owner.getSimpleName() + " has no field " + step;
        String expected = hint(step, FactTypes.fields(owner));
        problem(constraint, step, "UNKNOWN_FIELD", message, expected);
      }
    }
  }

  private void constant(BaseDescr constraint, List<String> steps) {
    Set<String> constants = FactTypes.constants(steps);
    String last = steps.get(steps.size() - 1);
    if (constants.isEmpty()) {
      String message = "there is no " + String.join(".", steps);
      String expected = hint(steps.get(0), FactTypes.enumNames());
      problem(constraint, steps.get(0), "UNKNOWN_VALUE", message, expected);
    } else if (!constants.contains(last)) {
      String message = steps.get(steps.size() - 2) + " has no value " + last;
      problem(constraint, last, "UNKNOWN_VALUE", message, hint(last, constants));
    }
  }

  private static String hint(String word, Set<String> known) {
    return known.isEmpty() ? "" : Nearest.hint(word, new TreeSet<>(known), "");
  }

  private static String words(BaseDescr constraint) {
    return STRING.matcher(constraint.getText()).replaceAll("\"\"");
  }

  private void problem(
      BaseDescr constraint, String word, String code, String message, String expected) {
    int from = Math.max(rule.getLine(), constraint.getLine());
    int line = file.lineOf(word, from, rule.getConsequenceLine());
    problems.add(new RuleProblem(file.shown(), line, code, message, expected));
  }
}
