package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleCompiler.Complaint;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Finds the line that the compiler complains of. It often does not know itself, so rules are
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
        int line = Math.max(1, complaint.line());
        errors.problems.add(new RuleProblem(first.shown(), line, "COMPILE", message, ""));
      }
    }
    return errors.problems;
  }

  private void file(Parsed parsed) {
    List<RuleDescr> rules = parsed.tree().getRules();
    for (int index = 0; index < rules.size(); index++) {
      int next = index + 1 < rules.size() ? rules.get(index + 1).getLine() : Integer.MAX_VALUE;
      String alone = alone(parsed, rules.get(index).getLine(), next);
      List<Complaint> complaints = compile(parsed, alone);
      if (!complaints.isEmpty()) {
        rule(parsed, rules.get(index), alone, complaints.get(0));
      }
    }
  }

  private void rule(Parsed parsed, RuleDescr rule, String alone, Complaint complaint) {
    String words = complaint.text().replaceAll("(?s).*: |\\R.*", "").strip();
    int until = rule.getConsequenceLine();
    int line =
        words.isEmpty() ? rule.getLine() : parsed.file().lineOf(words, rule.getLine(), until);
    String about = "rule \"" + rule.getName() + "\"";
    for (PatternDescr pattern : RuleCheck.patterns(rule.getLhs())) {
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        String condition = constraint.getText().strip();
        int start = alone.indexOf(condition);
        // All facts have an id, so this condition always holds.
        if (start >= 0 && compile(parsed, replaced(alone, start, condition.length())).isEmpty()) {
          line = 1 + (int) alone.substring(0, start).chars().filter(each -> each == '\n').count();
          about = "condition " + condition;
        }
      }
    }
    String message = about + " cannot be compiled: " + plain(complaint.text());
    problems.add(new RuleProblem(parsed.file().shown(), line, "COMPILE", message, EXPECTED));
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

  /** The file without its other rules, each line where it was. */
  private static String alone(Parsed parsed, int from, int until) {
    int first = parsed.tree().getRules().get(0).getLine();
    List<String> lines = new ArrayList<>(parsed.file().lines());
    for (int line = first; line <= lines.size(); line++) {
      if (line < from || line >= until) {
        lines.set(line - 1, "");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** The compiler's words, without those on classes that it generated. */
  private static String plain(String words) {
    String first = words.lines().findFirst().orElse("").strip();
    Matcher generated = GENERATED.matcher(first);
    if (generated.find() || first.isEmpty()) {
      return "types do not fit";
    }
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }
}
