package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.audit.Difference;
import org.gainsay.audit.Verdict;
import org.gainsay.report.Wrapped;

/** What came of checking a run, for a person: a line a difference, nothing in it obeyed. */
final class VerdictText {
  private VerdictText() {}

  static String of(String run, Verdict verdict, boolean fromInput) {
    List<String> lines = new ArrayList<>();
    for (Difference each : verdict.differences()) {
      lines.add(Wrapped.words(each.toString()));
    }
    int count = verdict.differences().size();
    String found =
        count == 0 ? "nothing differs" : count == 1 ? "1 difference" : count + " differences";
    lines.add(
        "%s: %d assessments checked, %s, %s."
            .formatted(Wrapped.words(run), verdict.lines(), again(verdict, fromInput), found));
    lines.add("The last hash of the chain is " + Wrapped.words(verdict.chain()) + ".");
    return String.join("\n", lines) + "\n";
  }

  private static String again(Verdict verdict, boolean fromInput) {
    if (!verdict.again().isEmpty()) {
      return "not rated again, as " + Wrapped.words(verdict.again());
    }
    return fromInput ? "tagged, linked and rated again" : "linked and rated again";
  }
}
