package org.gainsay.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.rule.RuleParser.Parsed;

/**
 * Checks a file as a whole and the heads of its rules: what DRL allows beside rules is code that
 * would run on the reader's machine, so nothing of it may be there.
 */
final class PackageCheck {
  private static final String FACTS = "org.gainsay.fact.";

  /** Escapes are text to one reader and code to another; some signs nobody sees. */
  private static final Pattern HIDDEN =
      Pattern.compile("\\\\u|[\\p{Cc}&&[^\\n\\t]]|\\p{Cf}|[\\u2028\\u2029]");

  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*");

  /** Packages that have classes already; those of rules would stand among them. */
  private static final Set<String> TAKEN =
      Set.of(
          "com", "edu", "info", "java", "javax", "jdk", "me", "net", "opennlp", "org", "picocli",
          "sun");

  private static final Set<String> ORDER =
      Set.of(
          "salience",
          "no-loop",
          "lock-on-active",
          "agenda-group",
          "ruleflow-group",
          "activation-group",
          "auto-focus");

  private final RuleFile file;
  private final List<RuleProblem> problems;

  PackageCheck(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether the text may be parsed at all. */
  boolean isPlain() {
    // A carriage return before a line feed is how some editors end lines.
    String text = file.text().replace("\r\n", " \n");
    Matcher hidden = HIDDEN.matcher(text);
    boolean plain = true;
    while (hidden.find()) {
      plain = false;
      boolean escape = hidden.group().startsWith("\\");
      String what =
          escape
              ? "a backslash before u stands here: it can hide code"
              : "a sign that nobody sees stands here: U+%04X"
                  .formatted(hidden.group().codePointAt(0));
      String expected = escape ? "the sign itself" : "none";
      problems.add(file.error(hidden.start(), "HIDDEN", what, expected));
    }
    return plain;
  }

  void check(Parsed parsed) {
    PackageDescr tree = parsed.tree();
    name(tree.getName());
    imports(tree.getImports());
    refuse(tree.getFunctionImports(), "a static import", "import function, import static");
    refuse(tree.getAccumulateImports(), "an imported accumulate function", "import");
    refuse(tree.getFunctions(), "a function", "function");
    refuse(tree.getTypeDeclarations(), "a declared type", "declare");
    refuse(tree.getEnumDeclarations(), "a declared enum", "declare");
    refuse(tree.getEntryPointDeclarations(), "an entry point", "declare");
    refuse(tree.getWindowDeclarations(), "a window", "declare");
    refuse(tree.getAttributes(), "an attribute of all rules", "");
    if (tree.getUnit() != null) {
      refuse(file.find("unit", 0, file.text().length()), "a rule unit");
    }
    tree.getGlobals()
        .forEach(
            global ->
                problems.add(
                    file.error(
                        at(global, "global"),
                        "GLOBAL",
                        "a rule file declares the global " + global.getIdentifier(),
                        "no global: findings is there already")));
    tree.getRules().forEach(this::head);
  }

  private void name(String name) {
    String first = name.split("\\.", -1)[0];
    if (!PACKAGE.matcher(name).matches() || !SourceVersion.isName(name) || TAKEN.contains(first)) {
      int at = file.find("package", 0, file.text().length());
      String message = name + " cannot be a package of rules";
      problems.add(file.error(at, "PACKAGE", message, "package newsroom, or another small word"));
    }
  }

  private void imports(List<ImportDescr> imports) {
    boolean facts = false;
    for (ImportDescr each : imports) {
      String target = each.getTarget();
      boolean known =
          target.startsWith(FACTS)
              && (target.equals(FACTS + "*")
                  || FactTypes.ALL.stream().anyMatch(type -> type.getName().equals(target)));
      facts |= known;
      if (!known || each.getClass() != ImportDescr.class) {
        String message = "this import is not allowed: " + target;
        problems.add(
            file.error(at(each, "import"), "IMPORT", message, "import org.gainsay.fact.*"));
      }
    }
    if (!facts) {
      String message = "the file does not import the facts";
      problems.add(file.error(0, "IMPORT", message, "import org.gainsay.fact.*"));
    }
  }

  private void head(RuleDescr rule) {
    int at = Math.max(0, rule.getStartCharacter());
    if (rule.getClass() != RuleDescr.class || !rule.isRule()) {
      refuse(at, "a query");
      return;
    }
    if (!rule.getName().matches("[^\"\\\\\\p{Cntrl}]{1,200}")) {
      String message = "the name of a rule may not hold quotation marks or backslashes";
      problems.add(file.error(at, "RULE_NAME", message, "plain words"));
    }
    if (rule.hasParent() || rule.getParentName() != null) {
      refuse(file.find("extends", at, end(rule)), "extends");
    }
    if (rule.getUnit() != null) {
      refuse(at, "a rule unit");
    }
    for (String attribute : new TreeSet<>(rule.getAttributes().keySet())) {
      boolean order = ORDER.contains(attribute);
      String message =
          attribute + (order ? " makes rules depend on their order" : " is not allowed");
      String expected = "no attribute: rules fire in any order";
      int where = file.find(attribute, at, end(rule));
      problems.add(file.error(where, order ? "ORDER" : "NOT_ALLOWED", message, expected));
    }
    if (rule.getSalience() != null && !rule.getAttributes().containsKey("salience")) {
      refuse(at, "salience");
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      refuse(at, "a second then");
    }
    rule.getAnnotations().forEach(each -> annotation(rule, each));
  }

  private void annotation(RuleDescr rule, AnnotationDescr annotation) {
    Object value = annotation.getValueMap().get(AnnotationDescr.VALUE);
    boolean plain =
        annotation.getValueMap().size() == 1
            && value instanceof String text
            && text.matches("\"(?:[^\"\\\\\\p{Cntrl}]|\\\\\")*\"|[-+]?[0-9.]+");
    if (!plain && annotation.hasValue()) {
      int at =
          file.find("@" + annotation.getName(), Math.max(0, rule.getStartCharacter()), end(rule));
      String message = "@" + annotation.getName() + " holds more than one text or number";
      String expected = "@" + annotation.getName() + "(\"words on one line\")";
      problems.add(file.error(at, "METADATA", message, expected));
    }
  }

  private void refuse(Collection<? extends BaseDescr> found, String what, String word) {
    found.forEach(each -> refuse(at(each, word), what));
  }

  private void refuse(int at, String what) {
    String expected = "rules with facts as conditions, and findings.add(..)";
    problems.add(file.error(at, "NOT_ALLOWED", what + " is not allowed", expected));
  }

  private int at(BaseDescr descr, String word) {
    return descr.getStartCharacter() >= 0
        ? descr.getStartCharacter()
        : file.find(word, 0, file.text().length());
  }

  private int end(RuleDescr rule) {
    return rule.getEndCharacter() > 0 ? rule.getEndCharacter() : file.text().length();
  }
}
