package org.gainsay.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.gainsay.rule.Clause.Condition;
import org.gainsay.rule.Clause.Fact;
import org.gainsay.rule.Clause.Function;
import org.gainsay.rule.Clause.Group;
import org.gainsay.rule.Clause.Sort;
import org.gainsay.rule.Clause.Total;

/**
 * Makes clauses of the syntax tree of Drools. A node of a class that is not named here is refused,
 * and so is whatever a node of a known class carries beside what a clause holds.
 */
final class ClauseReader {
  /** Functions of accumulate that come with Drools and only look at what they are given. */
  static final Set<String> FUNCTIONS =
      new TreeSet<>(List.of("average", "collectList", "collectSet", "count", "max", "min", "sum"));

  private static final Map<Class<?>, Sort> SORTS =
      Map.of(
          AndDescr.class, Sort.ALL,
          OrDescr.class, Sort.ONE,
          NotDescr.class, Sort.NONE,
          ExistsDescr.class, Sort.EXISTS);

  private static final String ALLOWED = "facts, not(..), exists(..), or, and, accumulate(..)";

  /** What to write in place of the nodes that authors most often try. */
  private static final Map<String, String> INSTEAD =
      new TreeMap<>(
          Map.of(
              "Eval", "the condition within the parentheses of a fact",
              "Forall", "not(..) of the opposite",
              "NamedConsequence", "a rule of its own",
              "ConditionalBranch", "a rule of its own"));

  private final RuleFile file;
  private final List<RuleProblem> problems;

  ClauseReader(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The clause of a node; empty where it is refused. */
  Optional<Clause> read(BaseDescr descr) {
    Sort sort = SORTS.get(descr.getClass());
    if (sort != null) {
      return Optional.of(group(descr, sort));
    } else if (descr.getClass() == PatternDescr.class) {
      return pattern((PatternDescr) descr);
    }
    String what = descr.getClass().getSimpleName().replace("Descr", "");
    refuse(at(descr), name(what) + " is not allowed here", INSTEAD.getOrDefault(what, ALLOWED));
    return Optional.empty();
  }

  private Group group(BaseDescr descr, Sort sort) {
    List<Clause> parts = new ArrayList<>();
    for (Object part : ((ConditionalElementDescr) descr).getDescrs()) {
      read((BaseDescr) part).ifPresent(parts::add);
    }
    return new Group(at(descr), sort, List.copyOf(parts));
  }

  private Optional<Clause> pattern(PatternDescr pattern) {
    int at = at(pattern);
    if (pattern.isQuery() || pattern.getObjectType() == null) {
      refuse(at, "a query or a path of facts is not allowed", ALLOWED);
      return Optional.empty();
    }
    if (pattern.isUnification()) {
      refuse(at, ":= is not allowed", "$name : Claim(..)");
    }
    if (!pattern.getBehaviors().isEmpty()) {
      refuse(at, "a window is not allowed", ALLOWED);
    }
    if (!pattern.getAnnotations().isEmpty()) {
      refuse(at, "an annotation on a fact is not allowed", "annotations above when");
    }
    if (pattern.getConstraint().getClass() != AndDescr.class) {
      refuse(at, "conditions of an unknown sort are not allowed", "conditions with commas between");
    }
    List<Condition> conditions = conditions(pattern);
    Optional<String> name = Optional.ofNullable(pattern.getIdentifier());
    name.ifPresent(each -> variable(at, each));
    if (pattern.getSource() != null) {
      return source(pattern, conditions);
    }
    return type(at, pattern.getObjectType())
        ? Optional.of(new Fact(at, name, pattern.getObjectType(), conditions))
        : Optional.empty();
  }

  /** Whether it is the type of a fact. */
  private boolean type(int at, String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    int where = file.find(type, at, file.text().length());
    if (!simple.equals(type) && FactTypes.IN_SESSION.contains(simple)) {
      refuse(where, "a name with its package is not allowed: " + type, simple);
    } else if (!FactTypes.IN_SESSION.contains(type)) {
      String expected = Nearest.hint(simple, FactTypes.IN_SESSION, "");
      problems.add(file.error(where, "UNKNOWN_FACT", "there is no fact " + type, expected));
    }
    return FactTypes.IN_SESSION.contains(type);
  }

  private void variable(int at, String name) {
    if (!name.matches("\\$[A-Za-z0-9_]+")) {
      String expected = "$" + name.replaceAll("[^A-Za-z0-9_]", "").toLowerCase(Locale.ROOT);
      String message = "a variable begins with $ and holds letters, digits and _: " + name;
      problems.add(file.error(at, "VARIABLE", message, expected));
    }
  }

  private List<Condition> conditions(PatternDescr pattern) {
    List<Condition> conditions = new ArrayList<>();
    for (BaseDescr each : pattern.getConstraint().getDescrs()) {
      if (each.getClass() != ExprConstraintDescr.class
          || ((ExprConstraintDescr) each).getType() != ExprConstraintDescr.Type.NAMED) {
        refuse(at(each), "a condition by position is not allowed", "field == value");
        continue;
      }
      String text = ((ExprConstraintDescr) each).getExpression();
      int from = at(each);
      if (!file.text().startsWith(text, from)) {
        refuse(from, "a comment within a condition is not allowed", "comments after a comma");
        continue;
      }
      expression(from, from + text.length())
          .ifPresent(
              read -> {
                Optional<String> binds = read.binds().map(Token::text);
                binds.ifPresent(name -> variable(from, name));
                conditions.add(new Condition(from, binds, read.expression(), text));
              });
    }
    return List.copyOf(conditions);
  }

  private Optional<ExpressionParser.Read> expression(int from, int to) {
    try {
      return Optional.of(ExpressionParser.read(file.text(), from, to));
    } catch (BadExpression bad) {
      problems.add(file.error(bad.at(), "CONDITION", bad.getMessage(), bad.expected()));
      return Optional.empty();
    }
  }

  private Optional<Clause> source(PatternDescr pattern, List<Condition> conditions) {
    String expected = "accumulate(Signal(..); $n : count(1); $n > 2)";
    int at = at(pattern);
    if (pattern.getSource().getClass() != AccumulateDescr.class) {
      String what = pattern.getSource().getClass().getSimpleName().replace("Descr", "");
      refuse(at, name(what) + " is not allowed", "the fact alone");
      return Optional.empty();
    }
    AccumulateDescr accumulate = (AccumulateDescr) pattern.getSource();
    boolean code =
        Stream.of(
                accumulate.getInitCode(),
                accumulate.getActionCode(),
                accumulate.getReverseCode(),
                accumulate.getResultCode())
            .anyMatch(each -> each != null && !each.isBlank());
    boolean plain =
        Set.of("Object", "Object[]").contains(pattern.getObjectType())
            && pattern.getIdentifier() == null
            && file.text().startsWith("acc", at);
    if (code || !plain || accumulate.getFunctions().isEmpty()) {
      String message = "an accumulate with code of its own, or after from, is not allowed";
      refuse(at, message, expected);
      return Optional.empty();
    }
    int after = accumulate.getInput() == null ? at : accumulate.getInput().getEndCharacter();
    List<Function> functions =
        functions(accumulate, Math.max(at, after), pattern.getEndCharacter());
    return read(accumulate.getInput()).map(over -> new Total(at, over, functions, conditions));
  }

  private List<Function> functions(AccumulateDescr accumulate, int from, int to) {
    List<Function> functions = new ArrayList<>();
    int at = from;
    for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
      int where = file.find(call.getFunction(), at, to);
      at = where + call.getFunction().length();
      if (!FUNCTIONS.contains(call.getFunction())) {
        String message = "there is no function " + call.getFunction();
        String expected = Nearest.hint(call.getFunction(), FUNCTIONS, "");
        problems.add(file.error(where, "UNKNOWN_FUNCTION", message, expected));
        continue;
      }
      if (call.getBind() == null || call.isUnification()) {
        refuse(
            where, "the result of a function has no name", "$n : " + call.getFunction() + "(..)");
        continue;
      }
      variable(where, call.getBind());
      functions.add(
          new Function(where, call.getBind(), call.getFunction(), arguments(call, where, to)));
    }
    return List.copyOf(functions);
  }

  private List<Expression> arguments(
      AccumulateDescr.AccumulateFunctionCallDescr call, int from, int to) {
    List<Expression> arguments = new ArrayList<>();
    int at = from;
    for (String words : Arrays.asList(call.getParams())) {
      int begin = file.text().indexOf(words, at + 1);
      if (begin < 0 || begin + words.length() > to) {
        refuse(from, "what this function is given cannot be read", "a variable, as in sum($n)");
        return List.of();
      }
      expression(begin, begin + words.length()).ifPresent(read -> arguments.add(read.expression()));
      at = begin + words.length() - 1;
    }
    return List.copyOf(arguments);
  }

  private static String name(String descr) {
    return descr.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static int at(BaseDescr descr) {
    return Math.max(0, descr.getStartCharacter());
  }

  private void refuse(int at, String message, String expected) {
    problems.add(file.error(at, "NOT_ALLOWED", message, expected));
  }
}
