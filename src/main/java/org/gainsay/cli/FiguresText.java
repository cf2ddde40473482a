package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.report.Wrapped;
import org.gainsay.train.Figures;
import org.gainsay.train.Mistake;
import org.gainsay.train.Score;

/** Figures as a person reads them, in 80 columns; only the name of a file may be longer. */
final class FiguresText {
  private FiguresText() {}

  /**
   * The table, what was confused how often, and some mistakes.
   *
   * @param show how many mistakes
   */
  static String of(Figures figures, int show) {
    List<String> lines = new ArrayList<>();
    String texts = figures.texts() == 1 ? "1 text" : figures.texts() + " texts";
    String head = figures.task().label() + ", " + figures.data() + ", " + texts;
    lines.addAll(Wrapped.lines("", head));
    lines.add("");
    lines.add(row("", "precision", "recall", "F1", "right", "wrong", "missed"));
    figures.classes().forEach(row -> lines.add(row(row)));
    boolean apart = figures.classes().stream().noneMatch(figures.all()::equals);
    if (apart) {
      lines.add(row(figures.all()));
    }
    figures.macroF1().ifPresent(f1 -> lines.add(row("macro-F1", "", "", number(f1), "", "", "")));
    for (Figures.Baseline each : figures.baselines()) {
      lines.add(String.format(Locale.ROOT, "%-40s %8s", each.label(), number(each.f1())));
    }
    figures.remarks().forEach(remark -> lines.addAll(Wrapped.lines("", remark)));
    if (!figures.kinds().isEmpty()) {
      lines.add("");
      lines.add("Mistakes, marked -> found:");
      for (Figures.Kind kind : figures.kinds()) {
        lines.add(String.format(Locale.ROOT, "%6d  %s", kind.mistakes().size(), kind.label()));
      }
    }
    for (Mistake mistake : Examples.of(figures.kinds(), show)) {
      lines.add("");
      lines.add(Wrapped.words(mistake.kind() + ", " + mistake.place()));
      lines.addAll(Wrapped.lines("  ", mistake.sentence()));
      lines.addAll(Wrapped.lines("  marked  ", text(mistake.expected())));
      lines.addAll(Wrapped.lines("  found   ", text(mistake.found())));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String text(String words) {
    return words.isEmpty() ? "nothing" : words;
  }

  private static String row(Figures.Row row) {
    Score score = row.score();
    return row(
        row.label(),
        number(score.precision()),
        number(score.recall()),
        number(score.f1()),
        Integer.toString(score.right()),
        Integer.toString(score.wrong()),
        Integer.toString(score.missed()));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-22s %9s %8s %8s %8s %8s %8s", cells).stripTrailing();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
