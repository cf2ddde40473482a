package org.gainsay.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.rule.Clause.Condition;
import org.gainsay.rule.Clause.Fact;
import org.gainsay.rule.Clause.Function;
import org.gainsay.rule.Clause.Group;
import org.gainsay.rule.Clause.Sort;
import org.gainsay.rule.Clause.Total;
import org.gainsay.rule.Expression.Comparison;
import org.gainsay.rule.Expression.Path;

/** Looks at how the facts of a rule hang together by its variables. */
final class JoinLint {
  private final RuleFile file;
  private final List<RuleProblem> problems;

  JoinLint(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Finds facts that are combined with all others, and names that nothing uses.
   *
   * @param used the variables that the consequence names
   */
  void check(Clause clause, Set<String> used) {
    joins(clause, new HashSet<>());
    Set<String> all = new HashSet<>(used);
    uses(clause).forEach(all::add);
    names(clause)
        .filter(name -> !all.contains(name.text()))
        .sorted(Comparator.comparingInt(Token::at))
        .forEach(
            name ->
                problems.add(
                    file.warning(
                        file.find(name.text(), name.at(), file.text().length()),
                        "UNUSED",
                        name.text() + " is not used",
                        "no name here")));
  }

  /** Each fact after the first one must be tied to an earlier one. */
  private void joins(Clause clause, Set<String> before) {
    if (clause instanceof Fact fact) {
      if (!before.isEmpty() && !isTied(fact, before)) {
        problems.add(
            file.error(
                fact.at(),
                "CARTESIAN",
                fact.type() + " is combined with every fact before it",
                "a condition with == and a variable from above, such as claim == $claim"));
      }
      fact.name().ifPresent(before::add);
      fact.conditions().forEach(each -> each.binds().ifPresent(before::add));
      before.add(" ");
    } else if (clause instanceof Total total) {
      total.functions().forEach(each -> before.add(each.name()));
    } else if (clause instanceof Group group && group.sort() == Sort.ALL) {
      group.parts().forEach(part -> joins(part, before));
    } else if (clause instanceof Group group && group.sort() == Sort.ONE) {
      Set<String> after = new HashSet<>(before);
      for (Clause part : group.parts()) {
        Set<String> own = new HashSet<>(before);
        joins(part, own);
        after.addAll(own);
      }
      before.addAll(after);
    } else if (clause instanceof Group group) {
      // Whether there is one at all is asked once; but what is within must hang together.
      Set<String> own = new HashSet<>();
      for (Clause part : group.parts()) {
        if (part instanceof Group inner && inner.sort() == Sort.ALL && inner.parts().size() > 1) {
          joins(part, own);
        }
      }
    }
  }

  private static boolean isTied(Fact fact, Set<String> before) {
    return fact.conditions().stream()
        .filter(condition -> condition.binds().isEmpty())
        .flatMap(condition -> Expression.conjuncts(condition.expression()))
        .anyMatch(
            each ->
                each instanceof Comparison comparison
                    && comparison.isEquality()
                    && ties(comparison.left(), comparison.right().get(0), before));
  }

  /** Whether one side is a field of the fact and the other one an earlier variable. */
  private static boolean ties(Expression one, Expression other, Set<String> before) {
    return isField(one) && isEarlier(other, before) || isField(other) && isEarlier(one, before);
  }

  private static boolean isField(Expression expression) {
    return expression instanceof Path path && !path.isVariable() && !path.isConstant();
  }

  private static boolean isEarlier(Expression expression, Set<String> before) {
    return expression instanceof Path path && before.contains(path.first());
  }

  private static Stream<String> uses(Clause clause) {
    if (clause instanceof Fact fact) {
      return fact.conditions().stream().flatMap(JoinLint::uses);
    } else if (clause instanceof Total total) {
      return Stream.of(
              uses(total.over()),
              total.conditions().stream().flatMap(JoinLint::uses),
              total.functions().stream()
                  .flatMap(function -> function.arguments().stream())
                  .flatMap(each -> Expression.variables(each).stream()))
          .flatMap(each -> each);
    }
    return ((Group) clause).parts().stream().flatMap(JoinLint::uses);
  }

  private static Stream<String> uses(Condition condition) {
    return Expression.variables(condition.expression()).stream();
  }

  /** Where names are given to something. */
  private static Stream<Token> names(Clause clause) {
    if (clause instanceof Fact fact) {
      return Stream.concat(
          fact.name().stream().map(name -> new Token(fact.at(), Token.Kind.NAME, name)),
          fact.conditions().stream()
              .flatMap(
                  each ->
                      each.binds().stream()
                          .map(name -> new Token(each.at(), Token.Kind.NAME, name))));
    } else if (clause instanceof Total total) {
      return Stream.concat(names(total.over()), total.functions().stream().map(JoinLint::name));
    }
    return ((Group) clause).parts().stream().flatMap(JoinLint::names);
  }

  private static Token name(Function function) {
    return new Token(function.at(), Token.Kind.NAME, function.name());
  }
}
