package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.author.CaseResult;
import org.gainsay.author.Coverage;
import org.gainsay.author.TestRun;
import org.gainsay.report.Wrapped;

/** What came of examples, for a terminal. */
record TestRunText(Console console) {
  private static final String EXPECTED = "  expected  ";
  private static final String GOT = "  got       ";
  private static final String MORE = "            ";

  List<String> lines(TestRun run) {
    List<String> lines = new ArrayList<>();
    for (CaseResult result : run.results()) {
      switch (result.status()) {
        case FAILED -> failed(result, lines);
        case TODO_PASSED ->
            lines.addAll(
                wrapped(
                    "",
                    result.place() + ": " + result.name() + " comes out now: take 'todo' away"));
        case PASSED, TODO -> {}
      }
    }
    run.coverage().ifPresent(coverage -> coverage(coverage, lines));
    long passed = run.count(CaseResult.Status.PASSED) + run.count(CaseResult.Status.TODO_PASSED);
    lines.add(
        "%d %s: %d passed, %d failed, %d todo"
            .formatted(
                run.results().size(),
                run.results().size() == 1 ? "case" : "cases",
                passed,
                run.count(CaseResult.Status.FAILED),
                run.count(CaseResult.Status.TODO)));
    return lines;
  }

  private void failed(CaseResult result, List<String> lines) {
    lines.addAll(wrapped("", result.place() + ": FAILED " + result.name()));
    for (CaseResult.Failure failure : result.failures()) {
      lines.addAll(wrapped(EXPECTED, failure.expected()));
      String head = GOT;
      for (String each : failure.got()) {
        lines.addAll(wrapped(head, each));
        head = MORE;
      }
    }
    lines.add("");
  }

  private void coverage(Coverage coverage, List<String> lines) {
    lines.add("rule         fires  quiet  conditions tried both ways");
    for (Coverage.OfRule rule : coverage.rules()) {
      long covered = rule.conditions().stream().filter(Coverage.OfCondition::covered).count();
      long excused = rule.conditions().stream().filter(each -> !each.excuse().isEmpty()).count();
      lines.add(
          "%-12s %5d  %5d  %d of %d%s"
              .formatted(
                  rule.rule().id(),
                  rule.fires(),
                  rule.quiet(),
                  covered,
                  rule.conditions().size(),
                  excused == 0 ? "" : ", " + excused + " excused"));
    }
    List<String> gaps = coverage.gaps();
    if (!gaps.isEmpty()) {
      lines.add("\nnot tried");
      gaps.forEach(gap -> lines.addAll(wrapped("  ", gap)));
    }
    lines.add("\ncoverage " + coverage.percent() + " %");
  }

  private List<String> wrapped(String head, String text) {
    return Wrapped.lines(head, console.shown(text));
  }
}
