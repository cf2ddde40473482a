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
  static Scale parse(String file, String text, List<RuleProblem> problems) {
    List<RuleProblem> found = new ArrayList<>();
    Map<Label, Double> values = new HashMap<>();
    List<String> lines = text.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index).strip();
      if (index == 0 && !line.equals(HEADER)) {
        found.add(problem(file, 1, "first line is not the header", HEADER));
      } else if (index > 0 && !line.isEmpty() && !line.startsWith("#")) {
        row(file, index + 1, line, values, found);
      }
    }
    for (Label label : LIMITS.keySet().stream().sorted().toList()) {
      if (found.isEmpty() && !values.containsKey(label)) {
        String expected = label + "," + LIMITS.get(label) + ",0.5 or the like";
        found.add(problem(file, lines.size(), "no row for " + label, expected));
      }
    }
    Scale scale = Scale.DEFAULT;
    if (found.isEmpty()) {
      scale = scale(file, values, found);
    }
    problems.addAll(found);
    return scale;
  }

  private static Scale scale(String file, Map<Label, Double> values, List<RuleProblem> problems) {
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
      String file, int number, String line, Map<Label, Double> values, List<RuleProblem> problems) {
    String[] cells = line.split(",", -1);
    try {
      Label label = Label.valueOf(cells[0].strip());
      if (cells.length != 3 || !cells[1].strip().equals(LIMITS.get(label))) {
        throw new IllegalArgumentException(line);
      }
      if (values.put(label, Double.valueOf(cells[2].strip())) != null) {
        problems.add(problem(file, number, label + " has a second row", "one row a label"));
      }
    } catch (IllegalArgumentException e) {
      String message = "row is not understood: " + line;
      problems.add(problem(file, number, message, "a row such as DOUBTFUL,below,0.40"));
    }
  }

  private static RuleProblem problem(String file, int line, String message, String expected) {
    return new RuleProblem(file, line, "SCALE", message, expected);
  }
}
