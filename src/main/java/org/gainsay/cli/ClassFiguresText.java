package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.train.ClassFigures;

/** The table of answers that relations and articles have in common, in 80 columns. */
final class ClassFiguresText {
  private ClassFiguresText() {}

  /** What is marked, what was answered and how well; then what one constant answer would reach. */
  static List<String> lines(ClassFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(row("", "precision", "recall", "F1", "marked", "answers"));
    for (ClassFigures.Row row : figures.rows()) {
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
    lines.add(
        String.format(
            Locale.ROOT,
            "everything %s: accuracy %s, macro-F1 %s",
            figures.commonest().label(),
            number(figures.constantAccuracy()),
            number(figures.constantMacroF1())));
    return lines;
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-22s %9s %8s %8s %8s %8s", cells).stripTrailing();
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
