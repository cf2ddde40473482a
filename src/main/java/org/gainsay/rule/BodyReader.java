package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * Puts the compiled conditions of a rule beside their words: the compiler keeps the order of
 * patterns and conditions, and forgets their lines.
 */
final class BodyReader {
  private final RuleDescr descr;
  private final Iterator<PatternDescr> patterns;

  private BodyReader(RuleDescr descr) {
    this.descr = descr;
    this.patterns = written(descr.getLhs()).iterator();
  }

  static RuleBody read(Rule rule, RuleDescr descr, org.drools.model.Rule compiled) {
    BodyReader reader = new BodyReader(descr);
    return new RuleBody(
        rule, reader.parts(((org.drools.model.Condition) compiled.getView()).getSubConditions()));
  }

  private static List<PatternDescr> written(BaseDescr descr) {
    List<PatternDescr> found = new ArrayList<>();
    if (descr instanceof PatternDescr pattern) {
      found.add(pattern);
    } else if (descr instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(each -> found.addAll(written((BaseDescr) each)));
    }
    return found;
  }

  private List<RulePart> parts(List<org.drools.model.Condition> conditions) {
    List<RulePart> parts = new ArrayList<>();
    for (org.drools.model.Condition condition : conditions) {
      switch (condition.getType()) {
        case AND -> parts.addAll(parts(condition.getSubConditions()));
        case CONSEQUENCE -> {}
        default -> parts.add(part(condition));
      }
    }
    return parts;
  }

  private RulePart part(org.drools.model.Condition condition) {
    PatternDescr words = patterns.hasNext() ? patterns.next() : new PatternDescr();
    int line = Math.max(descr.getLine(), words.getLine());
    return switch (condition.getType()) {
      case PATTERN -> fact((Pattern<?>) condition, words, line);
      case NOT -> new RulePart.Absent(within(condition, words), line);
      case EXISTS -> new RulePart.Present(within(condition, words), line);
      default -> {
        for (int more = patterns(condition); more > 1 && patterns.hasNext(); more--) {
          patterns.next();
        }
        yield new RulePart.Opaque(condition.getType().name().toLowerCase(Locale.ROOT), line);
      }
    };
  }

  private static int patterns(org.drools.model.Condition group) {
    return switch (group.getType()) {
      case OR, AND, NOT, EXISTS, FORALL ->
          group.getSubConditions().stream().mapToInt(BodyReader::patterns).sum();
      default -> 1;
    };
  }

  /** The parts of a group, whose first pattern was taken already. */
  private List<RulePart> within(org.drools.model.Condition group, PatternDescr first) {
    List<RulePart> parts = new ArrayList<>();
    for (org.drools.model.Condition condition : leaves(group)) {
      PatternDescr words = parts.isEmpty() ? first : patterns.hasNext() ? patterns.next() : first;
      int line = Math.max(descr.getLine(), words.getLine());
      parts.add(
          condition instanceof Pattern<?> pattern
              ? fact(pattern, words, line)
              : new RulePart.Opaque(condition.getType().name(), line));
    }
    return parts;
  }

  private static List<org.drools.model.Condition> leaves(org.drools.model.Condition group) {
    List<org.drools.model.Condition> leaves = new ArrayList<>();
    for (org.drools.model.Condition each : group.getSubConditions()) {
      if (each.getType() == org.drools.model.Condition.Type.AND) {
        leaves.addAll(leaves(each));
      } else {
        leaves.add(each);
      }
    }
    return leaves;
  }

  private static RulePart fact(Pattern<?> pattern, PatternDescr words, int line) {
    List<Constraint> compiled = flat(pattern.getConstraint());
    List<BaseDescr> written =
        words.getConstraint().getDescrs().stream()
            .map(BaseDescr.class::cast)
            .filter(each -> !isBinding(each.getText()))
            .toList();
    List<Condition> conditions = paired(written, compiled, line);
    if (conditions.isEmpty()) {
      for (Constraint constraint : compiled) {
        conditions.add(condition(text(constraint), line, List.of(constraint)));
      }
    }
    Map<String, Function<Map<String, Object>, Object>> values = new HashMap<>();
    for (Binding binding : pattern.getBindings()) {
      values.put(
          binding.getBoundVariable().getName(),
          bound -> binding.eval(values(binding.getInputVariables(), bound)));
    }
    Variable<?> variable = pattern.getPatternVariable();
    return new RulePart.OfFact(variable.getName(), variable.getType(), conditions, values, line);
  }

  /**
   * One condition for each that is written. The compiler puts a check before what asks a field of
   * something that may be {@code null}: it belongs to what follows. Empty where the two differ.
   */
  private static List<Condition> paired(
      List<BaseDescr> written, List<Constraint> compiled, int line) {
    List<Condition> conditions = new ArrayList<>();
    int next = 0;
    for (BaseDescr words : written) {
      List<Constraint> own = new ArrayList<>();
      do {
        if (next == compiled.size()) {
          return new ArrayList<>();
        }
        own.add(compiled.get(next++));
      } while (!bare(text(own.get(own.size() - 1))).equals(bare(words.getText())));
      conditions.add(condition(words.getText(), Math.max(line, words.getLine()), own));
    }
    return next == compiled.size() ? conditions : new ArrayList<>();
  }

  private static Condition condition(String text, int line, List<Constraint> constraints) {
    return new Condition(
        text.strip().replaceAll("\\s+", " "),
        line,
        bound -> constraints.stream().allMatch(each -> holds(each, bound)));
  }

  private static String text(Constraint constraint) {
    return constraint.predicateInformation().getStringConstraint();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+|^\\s*\\$?\\w+\\s*:", "");
  }

  private static boolean isBinding(String text) {
    return text.matches("\\s*\\$?\\w+\\s*:\\s*[\\w.!$]+\\s*");
  }

  /** A comma within the parentheses of a pattern means that both must hold. */
  private static List<Constraint> flat(Constraint constraint) {
    return switch (constraint.getType()) {
      case SINGLE -> constraint == SingleConstraint.TRUE ? List.of() : List.of(constraint);
      case MULTIPLE, AND ->
          constraint.getChildren().stream().flatMap(each -> flat(each).stream()).toList();
      default -> List.of(constraint);
    };
  }

  private static boolean holds(Constraint constraint, Map<String, Object> bound) {
    if (constraint instanceof SingleConstraint single) {
      try {
        return single.getPredicate().test(values(single.getVariables(), bound));
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return constraint.getType() == Constraint.Type.OR
        ? constraint.getChildren().stream().anyMatch(each -> holds(each, bound))
        : constraint.getChildren().stream().allMatch(each -> holds(each, bound));
  }

  private static Object[] values(Variable<?>[] variables, Map<String, Object> bound) {
    Object[] values = new Object[variables.length];
    for (int index = 0; index < variables.length; index++) {
      values[index] = bound.get(variables[index].getName());
    }
    return values;
  }
}
