package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** From the text of a rule file to its syntax tree. */
final class RuleParser {
  private static final Pattern WORDING =
      Pattern.compile("\\[ERR \\d+\\] (?:Line (\\d+):(\\d+) )?(.*)", Pattern.DOTALL);

  private RuleParser() {}

  /** A rule file and its syntax tree. */
  record Parsed(RuleFile file, PackageDescr tree) {}

  /** Empty where the file cannot be parsed; then {@code problems} say why. */
  static Optional<Parsed> parse(RuleFile file, List<RuleProblem> problems) {
    List<RuleProblem> found = new ArrayList<>();
    if (!new PackageCheck(file, problems).isPlain()) {
      return Optional.empty();
    }
    DrlParser parser = new DrlParser();
    PackageDescr tree = null;
    try {
      tree = parser.parse(false, file.text());
    } catch (DroolsParserException e) {
      found.add(problem(file, e.getLineNumber(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      // The parser stumbles over some texts that are no rules.
      found.add(problem(file, 1, "the file is not understood"));
    }
    for (DroolsError error : parser.getErrors()) {
      int[] lines = error.getLines();
      found.add(problem(file, lines.length == 0 ? 1 : lines[0], error.getMessage()));
    }
    if (found.isEmpty() && (tree == null || tree.getName().isEmpty())) {
      String message = "the file does not begin with the name of a package";
      found.add(file.error(0, "PACKAGE", message, "package newsroom"));
    }
    problems.addAll(found);
    return found.isEmpty() ? Optional.of(new Parsed(file, tree)) : Optional.empty();
  }

  private static RuleProblem problem(RuleFile file, int line, String message) {
    Matcher wording = WORDING.matcher(message);
    boolean placed = wording.matches() && wording.group(1) != null;
    String said = wording.matches() ? wording.group(3) : message;
    int where = placed ? Integer.parseInt(wording.group(1)) : line;
    int column = placed ? Integer.parseInt(wording.group(2)) : 0;
    String expected =
        said.contains("mismatched input '='") || said.contains("no viable alternative at input '='")
            ? "== to compare"
            : "rule \"name\" @id(..) @points(..) when Claim(..) then findings.add(..); end";
    int at = file.offset(Math.max(1, where)) + column;
    return file.error(at, "SYNTAX", said.replaceAll("\\s+", " ").strip(), expected);
  }
}
