package org.gainsay.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads {@code overrides.csv}: a header {@code rule,action,points,reason} and one row for each rule
 * that a newsroom switches {@code off} or gives other {@code points}.
 */
final class OverrideFile {
  private static final List<String> HEADER = List.of("rule", "action", "points", "reason");
  private static final String CODE = "OVERRIDE";
  private static final BigDecimal LIMIT = new BigDecimal(30);

  private final RuleFile file;
  private final Collection<Rule> rules;
  private final List<RuleProblem> problems;
  private final List<RuleOverride> overrides = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private OverrideFile(RuleFile file, Collection<Rule> rules, List<RuleProblem> problems) {
    this.file = file;
    this.rules = rules;
    this.problems = problems;
  }

  /**
   * @param rules those that there are, with the points that their files give them
   */
  static List<RuleOverride> parse(
      RuleFile file, Collection<Rule> rules, List<RuleProblem> problems) {
    OverrideFile parser = new OverrideFile(file, rules, problems);
    parser.rows();
    return parser.overrides;
  }

  private void rows() {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (MappingIterator<String[]> rows =
        mapper.readerFor(String[].class).readValues(file.text())) {
      int line = 1;
      while (rows.hasNextValue()) {
        String[] row = rows.nextValue();
        if (line == 1 && !List.of(row).equals(HEADER)) {
          problem(1, "first line is not the header", String.join(",", HEADER));
          return;
        }
        if (line > 1 && !(row.length == 1 && row[0].isBlank())) {
          row(line, row);
        }
        line = Math.max(line + 1, rows.getCurrentLocation().getLineNr());
      }
      if (line == 1) {
        problem(1, "the file is empty", String.join(",", HEADER));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problem(line, "row is no CSV", "quotes around a reason with commas in it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(int line, String[] row) {
    if (row.length != HEADER.size()) {
      problem(line, row.length + " columns", "rule,action,points,reason");
      return;
    }
    String id = row[0].strip();
    Optional<Rule> rule = rules.stream().filter(each -> each.id().equals(id)).findFirst();
    int before = problems.size();
    if (rule.isEmpty()) {
      TreeSet<String> known = new TreeSet<>();
      rules.forEach(each -> known.add(each.id()));
      problem(line, "there is no rule " + id, Nearest.hint(id, known, ""));
    }
    if (row[3].isBlank()) {
      problem(line, "no reason is given", "why, in a sentence: it stands in every assessment");
    }
    Integer first = seen.putIfAbsent(id, line);
    if (first != null) {
      problem(line, id + " has a row in line " + first + " already", "one row a rule");
    }
    Optional<Points> points = points(line, row[1].strip(), row[2].strip());
    if (problems.size() == before) {
      turns(line, rule.get(), points);
      overrides.add(new RuleOverride(id, points, row[3].strip()));
    }
  }

  private Optional<Points> points(int line, String action, String words) {
    if (action.equals("off")) {
      if (!words.isEmpty()) {
        problem(line, "a rule that is off has points", "nothing between the commas");
      }
      return Optional.empty();
    }
    if (!action.equals("points")) {
      problem(line, "\"" + action + "\" is no action", "off, or points and a number");
      return Optional.empty();
    }
    try {
      BigDecimal decimal = new BigDecimal(words);
      if (decimal.abs().compareTo(LIMIT) <= 0) {
        return Optional.of(Points.of(decimal));
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // reported below, with the number that is out of range
    }
    String expected = "a number from -30 to 30 with at most one decimal";
    problem(line, "\"" + words + "\" cannot be the points of a rule", expected);
    return Optional.empty();
  }

  /** What the rule says of itself, and its group, would else be wrong. */
  private void turns(int line, Rule rule, Optional<Points> points) {
    int sign = points.map(Points::sign).orElse(0);
    if (sign != 0 && rule.points().sign() != 0 && sign != rule.points().sign()) {
      String message =
          "%s adds %s points and would add %s".formatted(rule.id(), rule.points(), points.get());
      problem(line, message, "points of the same sign, or a rule of your own");
    }
  }

  private void problem(int line, String message, String expected) {
    problems.add(new RuleProblem(file.shown(), line, CODE, message, expected));
  }
}
