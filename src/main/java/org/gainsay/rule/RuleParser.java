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
      Pattern.compile("\\[ERR \\d+\\] (?:Line (\\d+):\\d+ )?(.*)", Pattern.DOTALL);

  private RuleParser() {}

  /** A rule file and its syntax tree. */
  record Parsed(RuleFile file, PackageDescr tree) {}

  /** Empty where the file cannot be parsed; then {@code problems} say why. */
  static Optional<Parsed> parse(RuleFile file, List<RuleProblem> problems) {
    List<RuleProblem> found = new ArrayList<>();
    DrlParser parser = new DrlParser();
    PackageDescr tree = null;
    try {
      tree = parser.parse(false, file.text());
    } catch (DroolsParserException e) {
      found.add(problem(file, e.getLineNumber(), String.valueOf(e.getMessage())));
    }
    for (DroolsError error : parser.getErrors()) {
      int[] lines = error.getLines();
      found.add(problem(file, lines.length == 0 ? 1 : lines[0], error.getMessage()));
    }
    if (found.isEmpty() && (tree == null || tree.getName().isEmpty())) {
      String message = "the file does not begin with the name of a package";
      found.add(new RuleProblem(file.shown(), 1, "PACKAGE", message, "package newsroom"));
    }
    problems.addAll(found);
    return found.isEmpty() ? Optional.of(new Parsed(file, tree)) : Optional.empty();
  }

  private static RuleProblem problem(RuleFile file, int line, String message) {
    Matcher wording = WORDING.matcher(message);
    String said = wording.matches() ? wording.group(2) : message;
    int where =
        wording.matches() && wording.group(1) != null ? Integer.parseInt(wording.group(1)) : line;
    int last = Math.max(1, file.lines().size());
    return new RuleProblem(
        file.shown(),
        Math.min(Math.max(1, where), last),
        "SYNTAX",
        said.replaceAll("\\s+", " ").strip(),
        "rule \"name\" @id(..) @points(..) when Claim(..) then findings.add(..); end");
  }
}
