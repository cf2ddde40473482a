package org.gainsay.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of what stands between {@code when} and {@code then}; offsets are those of the file. */
sealed interface Clause {
  int at();

  /**
   * A fact that fits: {@code $claim : Claim(negated)}.
   *
   * @param name the variable that stands for it
   * @param type simple name of a fact
   */
  record Fact(int at, Optional<String> name, String type, List<Condition> conditions)
      implements Clause {}

  /** How clauses hang together. */
  enum Sort {
    ALL,
    ONE,
    NONE,
    EXISTS
  }

  /** All of them, one of them, none, or at least one. */
  record Group(int at, Sort sort, List<Clause> parts) implements Clause {}

  /**
   * A count or the like: {@code accumulate(Signal(..); $n : count(1); $n > 2)}.
   *
   * @param conditions on what the functions give
   */
  record Total(int at, Clause over, List<Function> functions, List<Condition> conditions)
      implements Clause {}

  /**
   * What is counted.
   *
   * @param name the variable that stands for the result
   */
  record Function(int at, String name, String function, List<Expression> arguments) {}

  /**
   * A condition on a fact.
   *
   * @param binds the variable that stands for the value
   * @param text as written
   */
  record Condition(int at, Optional<String> binds, Expression expression, String text) {}

  /** The facts of a clause, whatever they are part of. */
  static Stream<Fact> facts(Clause clause) {
    if (clause instanceof Fact fact) {
      return Stream.of(fact);
    } else if (clause instanceof Total total) {
      return facts(total.over());
    }
    return ((Group) clause).parts().stream().flatMap(Clause::facts);
  }

  /** All conditions, on facts and on what functions give. */
  static Stream<Expression> conditions(Clause clause) {
    if (clause instanceof Fact fact) {
      return fact.conditions().stream().map(Condition::expression);
    } else if (clause instanceof Total total) {
      return Stream.concat(
          conditions(total.over()), total.conditions().stream().map(Condition::expression));
    }
    return ((Group) clause).parts().stream().flatMap(Clause::conditions);
  }
}
