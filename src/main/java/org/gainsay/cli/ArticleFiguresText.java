package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.report.Wrapped;
import org.gainsay.train.ArticleFigures;
import org.gainsay.train.ClassFigures;

/** Figures on ratings of articles as a person reads them, in 80 columns. */
final class ArticleFiguresText {
  /** How many findings of an error are shown. */
  private static final int FINDINGS = 3;

  private ArticleFiguresText() {}

  /**
   * The table, the spread of the answers, camps, outlets and the worst errors.
   *
   * @param show how many errors
   */
  static String of(ArticleFigures figures, int show) {
    List<String> lines = new ArrayList<>();
    int all = figures.classes().all();
    String articles = all == 1 ? " article" : " articles";
    lines.addAll(Wrapped.lines("", "articles, " + figures.data() + ", " + all + articles));
    lines.addAll(
        Wrapped.lines(
            "", "0: false, answered where the rating is below 0.5; 1: credible, answered else"));
    lines.add("");
    lines.addAll(ClassFiguresText.lines(figures.classes()));
    lines.add("");
    lines.add(spread("rated", "articles", "marked 0", "marked 1"));
    figures
        .labels()
        .forEach(
            each ->
                lines.add(spread(each.label(), each.all(), each.low(), each.all() - each.low())));
    groups("camp", figures.camps(), lines);
    groups("outlet", figures.outlets(), lines);
    figures.errors().stream().limit(show).forEach(error -> error(error, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void groups(String what, List<ArticleFigures.Group> groups, List<String> lines) {
    lines.add("");
    lines.add(row(what, "articles", "marked 0", "below .5", "accuracy", "macro-F1", "constant"));
    for (ArticleFigures.Group group : groups) {
      ClassFigures classes = group.classes();
      lines.add(
          row(
              Wrapped.words(group.name()),
              classes.all(),
              classes.rows().get(0).count(),
              classes.rows().get(0).answers(),
              ClassFiguresText.number(classes.accuracy()),
              ClassFiguresText.number(classes.macroF1()),
              ClassFiguresText.number(classes.constantAccuracy())));
    }
  }

  private static void error(ArticleFigures.Wrong error, List<String> lines) {
    lines.add("");
    String rated =
        error.answer().label()
            + error.answer().confidence().map(each -> ", confidence " + each).orElse("");
    lines.add(
        Wrapped.words(
            error.article().label()
                + " -> "
                + error.found()
                + ", "
                + error.article().article().id()));
    lines.addAll(Wrapped.lines("  outlet  ", error.article().outlet()));
    lines.addAll(Wrapped.lines("  title   ", error.article().article().title()));
    lines.addAll(Wrapped.lines("  rated   ", rated));
    error.answer().findings().stream()
        .limit(FINDINGS)
        .forEach(finding -> lines.addAll(Wrapped.lines("  by      ", finding)));
  }

  private static String spread(Object... cells) {
    return String.format(Locale.ROOT, "%-24s %9s %9s %9s", cells);
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-24s %8s %8s %8s %8s %8s %8s", cells);
  }
}
