package org.gainsay.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleParser.Parsed;

/** Reads what the rules of all files say of themselves, and says what is wrong with it. */
final class RuleReader {
  private static final Pattern ID = Pattern.compile(Rule.ID);
  private static final BigDecimal LIMIT = new BigDecimal(30);
  private static final Set<String> KNOWN =
      new TreeSet<>(
          List.of(
              "id",
              "points",
              "group",
              "since",
              "title",
              "rationale",
              "limits",
              "status",
              "replacedBy"));

  private final List<RuleProblem> problems;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Rule> byId = new HashMap<>();
  private final Map<String, Rule> byName = new HashMap<>();
  private final Map<String, Rule> signs = new HashMap<>();

  RuleReader(List<RuleProblem> problems) {
    this.problems = problems;
  }

  /** Says which rules are replaced by what there is not; once all are read. */
  void replacements() {
    for (Rule rule : rules) {
      if (!rule.replacedBy().isEmpty() && !byId.containsKey(rule.replacedBy())) {
        String message =
            rule.id() + " is replaced by " + rule.replacedBy() + ", which there is not";
        String expected = Nearest.hint(rule.replacedBy(), new TreeSet<>(byId.keySet()), "");
        problems.add(new RuleProblem(rule.file(), rule.line(), "STATUS", message, expected));
      }
    }
  }

  /** The rules that could be read, in order of files and lines. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  void read(Parsed parsed) {
    for (RuleDescr descr : parsed.tree().getRules()) {
      if (descr.isRule()) {
        new OneRule(parsed, descr).read();
      }
    }
  }

  /** The rule that is being read. */
  private final class OneRule {
    private final RuleFile file;
    private final String packageName;
    private final RuleDescr descr;

    OneRule(Parsed parsed, RuleDescr descr) {
      this.file = parsed.file();
      this.packageName = parsed.tree().getName();
      this.descr = descr;
    }

    void read() {
      for (AnnotationDescr annotation : descr.getAnnotations()) {
        String name = annotation.getName();
        if (!KNOWN.contains(name)) {
          problem(name, "METADATA", "@" + name + " is not known", Nearest.hint(name, KNOWN, "@"));
        } else if (annotation.isDuplicated()) {
          problem(name, "METADATA", "@" + name + " stands twice", "one @" + name);
        }
      }
      Optional<String> id = id();
      Optional<Points> points = points();
      String title = required("title");
      String rationale = required("rationale");
      if (value("limits").isEmpty()) {
        String message = "rule " + quoted() + " does not say where it goes wrong";
        String expected = "@limits(\"a sentence for the reader\")";
        problems.add(file.warning(at("rule"), "LIMITS", message, expected));
      }
      if (id.isPresent() && points.isPresent()) {
        Rule rule =
            new Rule(
                id.get(),
                packageName,
                descr.getName(),
                points.get(),
                value("group").orElse(id.get()),
                value("since").orElse(""),
                title,
                rationale,
                value("limits").orElse(""),
                status(),
                value("replacedBy").orElse(""),
                file.shown(),
                descr.getLine());
        compare(rule);
        rules.add(rule);
      }
    }

    private Optional<String> id() {
      Optional<String> id = value("id");
      if (id.isEmpty()) {
        problem("id", "RULE_ID", "rule " + quoted() + " has no id", "@id(\"CON-01\") or the like");
      } else if (!ID.matcher(id.get()).matches()) {
        String message = "\"" + id.get() + "\" is not an id";
        problem(
            "id",
            "RULE_ID",
            message,
            "two or more capitals, a hyphen and two to four digits, as in CON-01");
        return Optional.empty();
      }
      return id;
    }

    private Optional<Points> points() {
      String expected = "a number from -30 to 30 with at most one decimal, as in @points(-9)";
      Optional<String> words = value("points");
      if (words.isEmpty()) {
        problem("points", "POINTS", "rule " + quoted() + " has no points", expected);
        return Optional.empty();
      }
      try {
        BigDecimal decimal = new BigDecimal(words.get());
        if (decimal.abs().compareTo(LIMIT) <= 0) {
          return Optional.of(Points.of(decimal));
        }
      } catch (ArithmeticException | NumberFormatException e) {
        // reported below, with the number that is out of range
      }
      problem("points", "POINTS", words.get() + " cannot be the points of a rule", expected);
      return Optional.empty();
    }

    private Status status() {
      String words = value("status").orElse("active");
      Set<String> known = new TreeSet<>();
      for (Status status : Status.values()) {
        known.add(status.name().toLowerCase(Locale.ROOT));
      }
      if (!known.contains(words)) {
        problem(
            "status", "STATUS", words + " is no status of a rule", Nearest.hint(words, known, ""));
        return Status.ACTIVE;
      }
      if (words.equals("deprecated") && value("replacedBy").isEmpty()) {
        String message =
            "rule " + quoted() + " is deprecated, and by what it is replaced is not said";
        problem("status", "STATUS", message, "@replacedBy(\"CON-01\") or the like");
      }
      return Status.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private String required(String name) {
      Optional<String> value = value(name);
      if (value.isEmpty()) {
        String message = "rule " + quoted() + " has no " + name;
        problem(name, "METADATA", message, "@" + name + "(\"a sentence for the reader\")");
      }
      return value.orElse("");
    }

    private void compare(Rule rule) {
      Rule same = byId.putIfAbsent(rule.id(), rule);
      if (same != null) {
        problem(
            "id", "RULE_ID", rule.id() + " is also the id of " + place(same), "an id of its own");
      }
      Rule namesake = byName.putIfAbsent(rule.packageName() + "." + rule.name(), rule);
      if (namesake != null) {
        String message = quoted() + " is also the name of " + place(namesake);
        problems.add(file.error(at("rule"), "RULE_NAME", message, "a name of its own"));
      }
      if (rule.points().sign() != 0) {
        Rule first = signs.putIfAbsent(rule.group(), rule);
        if (first != null && first.points().sign() != rule.points().sign()) {
          String message =
              "%s adds %s points, but %s of the same group \"%s\" adds %s"
                  .formatted(rule.id(), rule.points(), first.id(), rule.group(), first.points());
          problem("group", "GROUP_SIGN", message, "rules of one group that all lower or all raise");
        }
      }
    }

    private Optional<String> value(String name) {
      AnnotationDescr annotation = descr.getAnnotation(name);
      if (annotation == null || !annotation.hasValue()) {
        return Optional.empty();
      }
      String value = String.valueOf(annotation.getSingleValueAsString()).strip();
      if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
        value = value.substring(1, value.length() - 1);
      }
      value = value.replace("\\\"", "\"").strip();
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private String quoted() {
      return "\"" + descr.getName() + "\"";
    }

    private String place(Rule rule) {
      return "the rule at " + rule.file() + ":" + rule.line();
    }

    private void problem(String annotation, String code, String message, String expected) {
      problems.add(file.error(at("@" + annotation), code, message, expected));
    }

    private int at(String words) {
      int from = Math.max(0, descr.getStartCharacter());
      int end = descr.getLhs().getStartCharacter();
      return file.find(words, from, end > from ? end : file.text().length());
    }
  }
}
