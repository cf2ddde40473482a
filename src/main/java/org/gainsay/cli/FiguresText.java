package org.gainsay.cli;

import java.util.Locale;
import org.gainsay.train.Figures;
import org.gainsay.train.Mistake;
import org.gainsay.train.Score;

/** Figures as a person reads them, in 80 columns. */
final class FiguresText {
  private FiguresText() {}

  static String of(Figures figures, int show) {
    StringBuilder out = new StringBuilder();
    out.append(figures.task().label()).append(", ").append(figures.data()).append(", ");
    out.append(figures.texts()).append(" texts\n\n");
    out.append("                       precision  recall      F1   right   wrong  missed\n");
    figures.classes().forEach(row -> out.append(row(row)));
    out.append(row(figures.all()));
    out.append('\n');
    for (Figures.Kind kind : figures.mistakes()) {
      out.append(String.format(Locale.ROOT, "%6d  %s%n", kind.mistakes().size(), kind.label()));
    }
    for (Figures.Kind kind : figures.mistakes()) {
      out.append('\n').append(kind.label()).append('\n');
      for (Mistake mistake : kind.mistakes().subList(0, Math.min(show, kind.mistakes().size()))) {
        out.append("  ").append(mistake.place()).append('\n');
        out.append("    ").append(mistake.sentence()).append('\n');
        out.append("    expected ").append(mistake.expected()).append('\n');
        out.append("    found    ").append(mistake.found()).append('\n');
      }
    }
    return out.toString();
  }

  private static String row(Figures.Row row) {
    Score score = row.score();
    return String.format(
        Locale.ROOT,
        "%-22s %9.3f %7.3f %7.3f %7d %7d %7d%n",
        row.label(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.wrong(),
        score.missed());
  }
}
