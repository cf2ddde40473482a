package org.gainsay.rate;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rate.RuleCompiler.Complaint;
import org.gainsay.rate.RuleParser.Parsed;

/** Finds the line that a complaint of the compiler is about. */
final class CompileErrors {
  private CompileErrors() {}

  static List<RuleProblem> locate(List<Parsed> files, List<Complaint> complaints) {
    List<RuleProblem> problems = new ArrayList<>();
    for (Complaint c : complaints) {
      problems.add(
          new RuleProblem(
              files.get(0).file().shown(), Math.max(1, c.line()), "COMPILE", c.text(), ""));
    }
    return problems;
  }
}
