package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.author.Impact;
import org.gainsay.fact.Evidence;
import org.gainsay.rate.Rating;
import org.gainsay.report.Wrapped;
import org.gainsay.rule.Label;

/** What a change of rules does, for a terminal. */
final class ImpactText {
  /** Articles that are shown with their quotes. */
  private static final int SHOWN = 10;

  private ImpactText() {}

  static List<String> lines(Impact impact) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d of %d articles moved (%s %%)"
            .formatted(impact.moved().size(), impact.all().size(), impact.percent()));
    matrix(impact, lines);
    if (!impact.rules().isEmpty()) {
      lines.add("\nfindings     added   lost  changed");
      impact
          .rules()
          .forEach(
              (rule, each) ->
                  lines.add(
                      "%-12s %5d  %5d  %7d"
                          .formatted(rule, each.added(), each.lost(), each.changed())));
    }
    impact.moved().stream().limit(SHOWN).forEach(each -> moved(each, lines));
    if (impact.moved().size() > SHOWN) {
      lines.add("\n... and " + (impact.moved().size() - SHOWN) + " more");
      impact.moved().stream()
          .skip(SHOWN)
          .forEach(each -> lines.addAll(Wrapped.lines("  ", each.article())));
    }
    return lines;
  }

  /** A row for each label before, a column for each label now. */
  private static void matrix(Impact impact, List<String> lines) {
    if (impact.all().isEmpty()) {
      return;
    }
    List<Label> columns =
        Stream.of(Label.values())
            .filter(
                label -> impact.matrix().values().stream().anyMatch(row -> row.containsKey(label)))
            .toList();
    StringBuilder head = new StringBuilder("\n%-16s".formatted("before / now"));
    columns.forEach(each -> head.append(" %9s".formatted(brief(each))));
    lines.add(head.toString());
    for (Map.Entry<Label, Map<Label, Integer>> row : impact.matrix().entrySet()) {
      StringBuilder line = new StringBuilder("%-16s".formatted(row.getKey()));
      for (Label column : columns) {
        int count = row.getValue().getOrDefault(column, 0);
        line.append(" %9s".formatted(count == 0 ? "." : String.valueOf(count)));
      }
      lines.add(line.toString());
    }
  }

  private static String brief(Label label) {
    return switch (label) {
      case CONFIRMED -> "CONFIRMED";
      case PROBABLY_TRUE -> "PROBABLY";
      case POSSIBLY_TRUE -> "POSSIBLY";
      case DOUBTFUL -> "DOUBTFUL";
      case IMPROBABLE -> "IMPROBAB.";
      case CANNOT_BE_JUDGED -> "CANNOT BE";
    };
  }

  private static void moved(Impact.Moved moved, List<String> lines) {
    lines.add("");
    lines.addAll(
        Wrapped.lines(
            "",
            moved.article()
                + ": "
                + rated(moved.before().rating())
                + " -> "
                + rated(moved.now().rating())));
    moved
        .telling()
        .ifPresent(
            shift -> {
              lines.addAll(Wrapped.lines("  claim  ", "\"" + shift.claim().claim().text() + "\""));
              String what =
                  switch (shift.how()) {
                    case ADDED -> "fires now";
                    case LOST -> "fires no more";
                    case CHANGED -> "counts otherwise";
                  };
              String words =
                  "%s %s, %s: %s"
                      .formatted(
                          shift.finding().rule().id(),
                          what,
                          shift.points(),
                          shift.finding().rule().title());
              lines.addAll(Wrapped.lines("  rule   ", words));
              Optional<Evidence> evidence = shift.finding().evidence().stream().findFirst();
              evidence.ifPresent(
                  each ->
                      lines.addAll(
                          Wrapped.lines(
                              "  quote  ",
                              "\"%s\" (%s)".formatted(each.quote().text(), each.source().name()))));
            });
  }

  private static String rated(Rating rating) {
    return rating.label() + rating.points().map(each -> " " + each).orElse("");
  }
}
