package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleCompiler.Complaint;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Finds the place that the compiler complains of. It often does not know itself, so rules are
 * compiled one by one, and those at fault again without each of their conditions.
 */
final class CompileErrors {
  private static final Pattern GENERATED =
      Pattern.compile(
          "src/main/java|_INSTANCE|LambdaConsequence|\\bclass \\w*P[0-9A-F]{2}|\\bat line \\d+");
  private static final String EXPECTED = "a value that fits the field, as the list of facts shows";

  private final List<RuleProblem> problems = new ArrayList<>();

  private CompileErrors() {}

  static List<RuleProblem> locate(List<Parsed> files, List<Complaint> complaints) {
    CompileErrors errors = new CompileErrors();
    files.forEach(errors::file);
    if (errors.problems.isEmpty()) {
      // Each rule compiles by itself: they do not go together.
      RuleFile first = files.get(0).file();
      for (Complaint complaint : complaints) {
        String message = "rules do not go together: " + plain(complaint.text());
        int at = first.offset(Math.max(1, complaint.line()));
        errors.problems.add(first.error(at, "COMPILE", message, ""));
      }
    }
    return errors.problems;
  }

  private void file(Parsed parsed) {
    for (RuleDescr rule : parsed.tree().getRules()) {
      String alone = alone(parsed, rule);
      List<Complaint> complaints = compile(parsed, alone);
      if (!complaints.isEmpty()) {
        rule(parsed, rule, alone, complaints.get(0));
      }
    }
  }

  private void rule(Parsed parsed, RuleDescr rule, String alone, Complaint complaint) {
    int at = rule.getStartCharacter();
    String about = "rule \"" + rule.getName() + "\"";
    for (PatternDescr pattern : patterns(rule.getLhs())) {
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        String condition = constraint.getText();
        int start = constraint.getStartCharacter();
        // All facts have an id, so this condition always holds.
        if (compile(parsed, replaced(alone, start, condition.length())).isEmpty()) {
          at = start;
          about = "condition " + condition.strip();
        }
      }
    }
    String message = about + " cannot be compiled: " + plain(complaint.text());
    problems.add(parsed.file().error(at, "COMPILE", message, EXPECTED));
  }

  private static List<PatternDescr> patterns(BaseDescr descr) {
    List<PatternDescr> found = new ArrayList<>();
    if (descr instanceof PatternDescr pattern) {
      found.add(pattern);
    } else if (descr instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(each -> found.addAll(patterns((BaseDescr) each)));
    }
    return found;
  }

  private static String replaced(String drl, int start, int length) {
    return drl.substring(0, start) + "id != null" + drl.substring(start + length);
  }

  private static List<Complaint> compile(Parsed parsed, String drl) {
    List<Complaint> complaints = new ArrayList<>();
    RuleFile file = new RuleFile(parsed.file().name(), parsed.file().shown(), drl);
    RuleCompiler.compile(List.of(new Parsed(file, parsed.tree())), complaints);
    return complaints;
  }

  /** The file with blanks in place of its other rules, each sign where it was. */
  private static String alone(Parsed parsed, RuleDescr rule) {
    StringBuilder text = new StringBuilder(parsed.file().text());
    for (RuleDescr other : parsed.tree().getRules()) {
      int from = Math.max(0, other.getStartCharacter());
      boolean own = from == rule.getStartCharacter();
      for (int at = from; !own && at <= other.getEndCharacter(); at++) {
        if (at < text.length() && text.charAt(at) != '\n') {
          text.setCharAt(at, ' ');
        }
      }
    }
    return text.toString();
  }

  /** The compiler's words, without those on classes that it generated. */
  private static String plain(String words) {
    String first = words.lines().findFirst().orElse("").strip();
    if (GENERATED.matcher(first).find() || first.isEmpty()) {
      return "types do not fit";
    }
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }
}
