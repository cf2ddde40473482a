package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition on a fact, as its author wrote it. There is no form for anything that a condition may
 * not say. Each part knows at which offset of its file it begins.
 */
sealed interface Expression {
  int at();

  /** What a literal may be. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUE_OR_FALSE,
    NULL
  }

  /**
   * A value that stands in the rule.
   *
   * @param value of a text what stands between its quotation marks, as Java reads it
   */
  record Literal(int at, Kind kind, String value) implements Expression {}

  /**
   * A field, a variable or a constant: {@code $claim.source.kind}, {@code SourceKind.NGO}.
   *
   * @param steps never empty
   */
  record Path(int at, List<Step> steps) implements Expression {
    String first() {
      return steps.get(0).name();
    }

    /** Whether it begins with a variable. */
    boolean isVariable() {
      return first().startsWith("$");
    }

    /** Whether it names a constant of an enum. */
    boolean isConstant() {
      return Character.isUpperCase(first().charAt(0));
    }

    /** As it would be written without blanks. */
    String words() {
      StringBuilder words = new StringBuilder();
      for (Step step : steps) {
        words.append(words.isEmpty() ? "" : step.nullSafe() ? "!." : ".").append(step.words());
      }
      return words.toString();
    }
  }

  /**
   * One name of a path.
   *
   * @param nullSafe whether {@code !.} stands before it
   * @param call what it is called with; empty where it is not called
   * @param index the position in a list, from 0
   */
  record Step(
      int at, String name, boolean nullSafe, Optional<List<Expression>> call, List<Integer> index) {
    String words() {
      StringBuilder words = new StringBuilder(name);
      call.ifPresent(
          arguments ->
              words
                  .append('(')
                  .append(String.join(",", arguments.stream().map(Expression::show).toList()))
                  .append(')'));
      index.forEach(each -> words.append('[').append(each).append(']'));
      return words.toString();
    }
  }

  /** The opposite. */
  record Not(int at, Expression inner) implements Expression {}

  /** All of them, or at least one. */
  record Logic(int at, boolean all, List<Expression> parts) implements Expression {}

  /**
   * Two values compared.
   *
   * @param operator {@code ==}, {@code contains}, {@code str[startsWith]} ...
   * @param negated whether {@code not} stands before the operator
   * @param right one value, or those in the parentheses after {@code in}
   */
  record Comparison(
      int at, Expression left, int where, String operator, boolean negated, List<Expression> right)
      implements Expression {
    boolean isEquality() {
      return operator.equals("==") && !negated;
    }
  }

  /** One spelling for all expressions that differ in blanks only. */
  static String show(Expression expression) {
    if (expression instanceof Literal literal) {
      return literal.kind() == Kind.TEXT ? '"' + literal.value() + '"' : literal.value();
    } else if (expression instanceof Path path) {
      return path.words();
    } else if (expression instanceof Not not) {
      return "!(" + show(not.inner()) + ")";
    } else if (expression instanceof Logic logic) {
      List<String> parts = logic.parts().stream().map(Expression::show).toList();
      return "(" + String.join(logic.all() ? " && " : " || ", parts) + ")";
    }
    Comparison comparison = (Comparison) expression;
    List<String> right = comparison.right().stream().map(Expression::show).toList();
    return show(comparison.left())
        + (comparison.negated() ? " not " : " ")
        + comparison.operator()
        + " "
        + (comparison.operator().equals("in") ? right.toString() : right.get(0));
  }

  /** The expressions that this one directly consists of. */
  static List<Expression> parts(Expression expression) {
    if (expression instanceof Not not) {
      return List.of(not.inner());
    } else if (expression instanceof Logic logic) {
      return logic.parts();
    } else if (expression instanceof Comparison comparison) {
      List<Expression> parts = new ArrayList<>(List.of(comparison.left()));
      parts.addAll(comparison.right());
      return parts;
    } else if (expression instanceof Path path) {
      return path.steps().stream()
          .flatMap(step -> step.call().stream())
          .flatMap(List::stream)
          .toList();
    }
    return List.of();
  }

  /** The expression and all within it. */
  static Stream<Expression> all(Expression expression) {
    return Stream.concat(
        Stream.of(expression), parts(expression).stream().flatMap(Expression::all));
  }

  /** What must hold for the expression to hold: the parts of a conjunction. */
  static Stream<Expression> conjuncts(Expression expression) {
    return expression instanceof Logic logic && logic.all()
        ? logic.parts().stream().flatMap(Expression::conjuncts)
        : Stream.of(expression);
  }

  /** The variables it speaks of. */
  static Set<String> variables(Expression expression) {
    return all(expression)
        .filter(each -> each instanceof Path path && path.isVariable())
        .map(each -> ((Path) each).first())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
