package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.report.Wrapped;
import org.gainsay.train.RelationFigures;

/** Figures on relations as a person reads them, in 80 columns. */
final class RelationFiguresText {
  private RelationFiguresText() {}

  /**
   * The table, the spread of the answers, the constant baseline and the worst errors.
   *
   * @param show how many errors
   */
  static String of(RelationFigures figures, int show) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        Wrapped.lines("", "relations, " + figures.data() + ", " + figures.pairs() + " pairs"));
    lines.add("");
    lines.add(row("", "precision", "recall", "F1", "marked", "answers"));
    for (RelationFigures.Row row : figures.classes()) {
      lines.add(
          row(
              row.label(),
              number(row.score().precision()),
              number(row.score().recall()),
              number(row.score().f1()),
              row.count(),
              row.answers()));
    }
    lines.add(row("macro-F1", "", "", number(figures.macroF1()), "", ""));
    lines.add(row("accuracy", "", "", number(figures.accuracy()), "", ""));
    RelationFigures.Row most = figures.commonest();
    double constant = figures.pairs() == 0 ? 0 : (double) most.count() / figures.pairs();
    lines.add(
        String.format(
            Locale.ROOT,
            "everything %s: accuracy %s, macro-F1 %s",
            most.label(),
            number(constant),
            number(figures.constantMacroF1())));
    figures.errors().stream().limit(show).forEach(error -> error(error, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void error(RelationFigures.Wrong error, List<String> lines) {
    lines.add("");
    lines.add(Wrapped.words(error.marked() + " -> " + error.found() + ", " + error.pair().place()));
    lines.addAll(Wrapped.lines("  claim  ", error.pair().claim()));
    lines.addAll(Wrapped.lines("  text   ", error.pair().text()));
    lines.addAll(Wrapped.lines("  seen   ", String.join("; ", error.reasons())));
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-22s %9s %8s %8s %8s %8s", cells).stripTrailing();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
