package org.gainsay.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Hands on rows that belong together, which come one after the other. */
final class Groups extends Pulled<Row, Row> {
  private final BiPredicate<Row, Row> together;
  private final Step step;
  private List<Row> group = new ArrayList<>();

  /** What is made of rows that belong together; never of none. */
  interface Step {
    void take(List<Row> group, Consumer<Row> out);
  }

  Groups(Iterator<Row> in, BiPredicate<Row, Row> together, Step step) {
    super(in);
    this.together = together;
    this.step = step;
  }

  @Override
  void step(Row next, Consumer<Row> out) {
    if (!group.isEmpty() && !together.test(group.get(0), next)) {
      step.take(group, out);
      group = new ArrayList<>();
    }
    group.add(next);
  }

  @Override
  void end(Consumer<Row> out) {
    if (!group.isEmpty()) {
      step.take(group, out);
    }
  }
}
