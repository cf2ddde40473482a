package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code scale.csv}: a header {@code label,limit,value} and one row for each label but
 * CANNOT_BE_JUDGED. {@code limit} says on which side of {@code value} the label lies.
 */
final class ScaleFile {
  private static final String HEADER = "label,limit,value";
  private static final Map<Label, String> LIMITS =
      Map.of(
          Label.IMPROBABLE, "below",
          Label.DOUBTFUL, "below",
          Label.POSSIBLY_TRUE, "up to",
          Label.PROBABLY_TRUE, "below",
          Label.CONFIRMED, "from");

  private ScaleFile() {}

  /** Problems go to {@code problems}; then the result is {@link Scale#DEFAULT}. */
  static Scale parse(RuleFile file, List<RuleProblem> problems) {
    List<RuleProblem> found = new ArrayList<>();
    Map<Label, Double> values = new HashMap<>();
    List<String> lines = file.lines();
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
      found.add(problem(file, 1, "first line is not the header", HEADER));
    }
    for (int index = 1; index < lines.size(); index++) {
      String line = lines.get(index);
      if (!line.isBlank() && !line.startsWith("#")) {
        row(file, index + 1, line, values, found);
      }
    }
    for (Label label : LIMITS.keySet().stream().sorted().toList()) {
      if (found.isEmpty() && !values.containsKey(label)) {
        String expected = label + "," + LIMITS.get(label) + ",0.5 or the like";
        found.add(problem(file, Math.max(1, lines.size()), "no row for " + label, expected));
      }
    }
    Scale scale = Scale.DEFAULT;
    if (found.isEmpty()) {
      scale = scale(file, values, found);
    }
    problems.addAll(found);
    return scale;
  }

  private static Scale scale(RuleFile file, Map<Label, Double> values, List<RuleProblem> problems) {
    double confirmed = values.get(Label.CONFIRMED);
    if (values.get(Label.PROBABLY_TRUE) != confirmed) {
      String message = "PROBABLY_TRUE does not end where CONFIRMED begins";
      problems.add(problem(file, 1, message, "the same value in both rows"));
    }
    try {
      return new Scale(
          values.get(Label.IMPROBABLE),
          values.get(Label.DOUBTFUL),
          values.get(Label.POSSIBLY_TRUE),
          confirmed);
    } catch (IllegalArgumentException e) {
      String expected = "0 < IMPROBABLE < DOUBTFUL < POSSIBLY_TRUE < CONFIRMED < 1";
      problems.add(problem(file, 1, e.getMessage(), expected));
      return Scale.DEFAULT;
    }
  }

  private static void row(
      RuleFile file,
      int number,
      String line,
      Map<Label, Double> values,
      List<RuleProblem> problems) {
    String[] cells = line.split(",", -1);
    int begin = file.offset(number);
    Label label = label(cells[0].strip());
    if (label == null) {
      String message = "row is not understood: " + line.strip();
      problems.add(problem(file, number, message, "a row such as DOUBTFUL,below,0.40"));
    } else if (cells.length != 3) {
      String message = cells.length + " cells in a row of " + HEADER;
      problems.add(problem(file, number, message, "3, as in DOUBTFUL,below,0.40"));
    } else if (!cells[1].strip().equals(LIMITS.get(label))) {
      int at = begin + cells[0].length() + 1;
      String message = label + " does not lie \"" + cells[1].strip() + "\" a limit";
      problems.add(file.error(at, "SCALE", message, LIMITS.get(label)));
    } else {
      int at = begin + cells[0].length() + cells[1].length() + 2;
      try {
        if (values.put(label, Double.valueOf(cells[2].strip())) != null) {
          problems.add(problem(file, number, label + " has a second row", "one row a label"));
        }
      } catch (NumberFormatException e) {
        String message = "\"" + cells[2].strip() + "\" is no number";
        problems.add(file.error(at, "SCALE", message, "a number between 0 and 1, as in 0.40"));
      }
    }
  }

  private static Label label(String name) {
    return LIMITS.keySet().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static RuleProblem problem(RuleFile file, int line, String message, String expected) {
    return file.error(file.offset(line), "SCALE", message, expected);
  }
}
