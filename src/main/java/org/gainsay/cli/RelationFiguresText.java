package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
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
    int pairs = figures.classes().all();
    lines.addAll(Wrapped.lines("", "relations, " + figures.data() + ", " + pairs + " pairs"));
    lines.add("");
    lines.addAll(ClassFiguresText.lines(figures.classes()));
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
}
