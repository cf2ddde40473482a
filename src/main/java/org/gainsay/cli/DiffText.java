package org.gainsay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gainsay.audit.Cause;
import org.gainsay.audit.Move;
import org.gainsay.audit.RunDiff;
import org.gainsay.report.Wrapped;
import org.gainsay.rule.Label;

/** What moved between two runs, for a terminal. */
final class DiffText {
  /** More articles than that nobody reads at a terminal. */
  private static final int SHOWN = 50;

  private DiffText() {}

  static String of(String first, String second, RunDiff diff) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        Wrapped.lines(
            "",
            "%s to %s: %d articles new, %d gone, %d unchanged, %d with the same ratings on other evidence, %d changed"
                .formatted(
                    first,
                    second,
                    diff.added().size(),
                    diff.gone().size(),
                    diff.unchanged(),
                    diff.reworded(),
                    diff.changed().size())));
    list("new      ", diff.added(), lines);
    list("gone     ", diff.gone(), lines);
    list("differs  ", diff.causes().stream().map(Cause::words).toList(), lines);
    if (!diff.notPutBack().isEmpty()) {
      lines.addAll(Wrapped.lines("", "Nothing was put back: " + diff.notPutBack()));
    }
    diff.changed().stream().limit(SHOWN).forEach(each -> changed(each, lines));
    if (diff.changed().size() > SHOWN) {
      lines.add("... and " + (diff.changed().size() - SHOWN) + " more (--format json has all)");
    }
    lines.add("");
    matrix(diff, lines);
    return String.join("\n", lines) + "\n";
  }

  private static void list(String head, List<String> words, List<String> lines) {
    if (!words.isEmpty()) {
      List<String> some = words.subList(0, Math.min(SHOWN, words.size()));
      String more = words.size() > SHOWN ? ", and " + (words.size() - SHOWN) + " more" : "";
      lines.addAll(Wrapped.lines(head, String.join(", ", some) + more));
    }
  }

  private static void changed(RunDiff.Changed changed, List<String> lines) {
    lines.add("");
    lines.addAll(Wrapped.lines("", changed.move().article()));
    Move move = changed.move();
    if (!move.before().equals(move.now())) {
      lines.addAll(Wrapped.lines("  ", move.before().words() + " → " + move.now().words()));
    } else {
      Move.OfClaim claim = move.claims().get(0);
      lines.addAll(Wrapped.lines("  ", "“" + claim.text() + "”"));
      lines.addAll(Wrapped.lines("  ", claim.before().words() + " → " + claim.now().words()));
    }
    lines.addAll(Wrapped.lines("  moved by  ", changed.blame().words()));
  }

  private static void matrix(RunDiff diff, List<String> lines) {
    List<String> labels = Arrays.stream(Label.values()).map(Enum::name).toList();
    StringBuilder head = new StringBuilder("%-18s".formatted("before \\ after"));
    for (Label label : Label.values()) {
      head.append("%6d".formatted(label.credibility()));
    }
    lines.add(head.toString());
    for (int i = 0; i < labels.size(); i++) {
      StringBuilder row = new StringBuilder("%d %-16s".formatted(i + 1, labels.get(i)));
      for (String label : labels) {
        row.append("%6d".formatted(diff.count(labels.get(i), label)));
      }
      lines.add(row.toString());
    }
  }
}
