package org.gainsay.author;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gainsay.rule.Condition;
import org.gainsay.rule.RulePart;

/**
 * Tries the facts on the conditions of a rule, in the order of the rule, and tells how each came
 * out. What the engine does at once and silently, this does slowly and aloud.
 */
final class Matching {
  /** Tries after which it gives up; a join of hundreds with hundreds needs fewer. */
  static final int MOST = 1_000_000;

  /** Hears of it. Whatever happens within {@code not} is {@code inverted}. */
  interface Watcher {
    /** A condition was tried on a fact, all conditions before it having held. */
    default void tried(Attempt attempt, boolean held) {}

    /** There is no fact of the type that the pattern wants. */
    default void noFact(int depth, RulePart.OfFact pattern, boolean inverted) {}

    /** There are facts that {@code not} forbids. */
    default void forbidden(int depth, RulePart.Absent part, Map<String, Object> bound) {}

    /** It cannot be told whether the part holds. */
    default void unknown(int depth, RulePart.Opaque part) {}
  }

  /**
   * A condition on a fact.
   *
   * @param depth number of the part of the rule, from 0
   * @param index number of the condition within its pattern, from 0
   * @param bound all variables, the fact included
   * @param inverted whether it stands within {@code not}
   */
  record Attempt(
      int depth,
      RulePart.OfFact pattern,
      int index,
      Object fact,
      Map<String, Object> bound,
      boolean inverted) {
    Condition condition() {
      return pattern.conditions().get(index);
    }
  }

  private final List<RulePart> parts;
  private final Facts facts;
  private final Watcher watcher;
  private int left = MOST;

  Matching(List<RulePart> parts, Facts facts, Watcher watcher) {
    this.parts = parts;
    this.facts = facts;
    this.watcher = watcher;
  }

  /**
   * Goes through all facts.
   *
   * @param found takes the variables of each match
   * @return whether it came to an end; else there were more combinations of facts than it tries
   */
  boolean run(Consumer<Map<String, Object>> found) {
    step(parts, 0, 0, Map.of(), false, found);
    return left > 0;
  }

  private void step(
      List<RulePart> all,
      int next,
      int depth,
      Map<String, Object> bound,
      boolean inverted,
      Consumer<Map<String, Object>> found) {
    if (left <= 0) {
      return;
    }
    if (next == all.size()) {
      found.accept(bound);
      return;
    }
    // Within not and exists, depth stays that of the whole group.
    int after = all == parts ? depth + 1 : depth;
    Consumer<Map<String, Object>> on = more -> step(all, next + 1, after, more, inverted, found);
    RulePart part = all.get(next);
    if (part instanceof RulePart.OfFact pattern) {
      List<Object> candidates = facts.of(pattern);
      if (candidates.isEmpty()) {
        watcher.noFact(depth, pattern, inverted);
      }
      for (Object fact : candidates) {
        Map<String, Object> more = pattern.with(bound, fact);
        if (holds(depth, pattern, fact, more, inverted)) {
          on.accept(more);
        }
      }
    } else if (part instanceof RulePart.Absent absent) {
      Any any = new Any();
      step(absent.parts(), 0, depth, bound, true, any);
      if (any.first == null) {
        on.accept(bound);
      } else {
        watcher.forbidden(depth, absent, any.first);
      }
    } else if (part instanceof RulePart.Present present) {
      Any any = new Any();
      step(present.parts(), 0, depth, bound, inverted, any);
      if (any.first != null) {
        on.accept(bound);
      }
    } else if (part instanceof RulePart.Opaque opaque) {
      watcher.unknown(depth, opaque);
    }
  }

  private boolean holds(
      int depth,
      RulePart.OfFact pattern,
      Object fact,
      Map<String, Object> bound,
      boolean inverted) {
    for (int index = 0; index < pattern.conditions().size(); index++) {
      left--;
      boolean held = pattern.conditions().get(index).holds(bound);
      watcher.tried(new Attempt(depth, pattern, index, fact, bound, inverted), held);
      if (!held) {
        return false;
      }
    }
    return true;
  }

  private static final class Any implements Consumer<Map<String, Object>> {
    private Map<String, Object> first;

    @Override
    public void accept(Map<String, Object> bound) {
      first = first == null ? bound : first;
    }
  }
}
