package org.gainsay.rule;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.fact.Claim;
import org.gainsay.fact.Evidence;

/**
 * Checks what stands after {@code then}: {@code findings.add($claim, $evidence...);} and nothing
 * else.
 */
final class ConsequenceCheck {
  private static final String NAME = "\\$[A-Za-z0-9_]+";
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\s*findings\\s*\\.\\s*add\\s*\\(\\s*("
              + NAME
              + "(?:\\s*,\\s*"
              + NAME
              + ")*)\\s*\\)\\s*;");
  private static final Pattern ARGUMENT = Pattern.compile(NAME);
  private static final Pattern ORDER =
      Pattern.compile("\\b(modify|update|insert\\w*|retract|delete)\\b");
  private static final String EXPECTED = "findings.add($claim, $evidence);";

  private final RuleFile file;
  private final List<RuleProblem> problems;

  ConsequenceCheck(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Checks a consequence.
   *
   * @param begin where it begins in the file
   * @param known what the variables of the rule stand for
   * @return the variables that it names
   */
  Set<String> check(String consequence, int begin, Map<String, Type> known) {
    String code = DrlText.withoutComments(consequence);
    Set<String> used = new LinkedHashSet<>();
    if (code.isBlank()) {
      problem(begin, "CONSEQUENCE", "the rule finds nothing", EXPECTED);
      return used;
    }
    Matcher statement = STATEMENT.matcher(code);
    int at = 0;
    while (at < code.length() && !code.substring(at).isBlank()) {
      if (!statement.region(at, code.length()).lookingAt()) {
        unknown(code, begin, at);
        return new TreeSet<>(known.keySet());
      }
      arguments(statement, begin, known, used);
      at = statement.end();
    }
    return used;
  }

  private void unknown(String code, int begin, int from) {
    int at = from;
    while (Character.isWhitespace(code.charAt(at))) {
      at++;
    }
    String rest = code.substring(at);
    String words = rest.lines().findFirst().orElse("").strip();
    Matcher order = ORDER.matcher(rest);
    if (order.find()) {
      String what = order.group(1);
      String message =
          what
              + " sets off other rules, or the same one again: what comes out would depend on the order";
      problem(begin + at + order.start(), "ORDER", message, EXPECTED);
    } else if (words.matches("findings\\s*\\.\\s*add\\s*\\([^()]*\\)")
        && code.substring(at + words.length()).isBlank()) {
      String message = "a semicolon is missing after: " + words;
      problem(begin + at + words.length(), "CONSEQUENCE", message, EXPECTED);
    } else {
      problem(
          begin + at,
          "CONSEQUENCE",
          "a rule may not do this: " + words.replaceAll(";$", ""),
          EXPECTED);
    }
  }

  private void arguments(Matcher statement, int begin, Map<String, Type> known, Set<String> used) {
    Matcher argument = ARGUMENT.matcher(statement.group(1));
    List<String> names = new ArrayList<>();
    while (argument.find()) {
      String name = argument.group();
      int at = begin + statement.start(1) + argument.start();
      names.add(name);
      used.add(name);
      Type type = known.get(name);
      if (type == null) {
        String expected =
            known.isEmpty()
                ? "$claim : Claim(..)"
                : Nearest.hint(name, new TreeSet<>(known.keySet()), "");
        problem(at, "UNKNOWN_VARIABLE", name + " stands for no fact of the rule", expected);
      } else {
        boolean claim = type == Claim.class;
        boolean evidence = type instanceof Class<?> of && Evidence.class.isAssignableFrom(of);
        if (claim != (names.size() == 1) || !claim && !evidence) {
          String message =
              name
                  + (claim
                      ? " is a claim, not evidence"
                      : names.size() == 1 ? " is not a claim" : " is no evidence");
          problem(at, "CONSEQUENCE", message, "the claim first, then its evidence");
        }
      }
    }
  }

  private void problem(int at, String code, String message, String expected) {
    problems.add(file.error(at, code, message, expected));
  }
}
