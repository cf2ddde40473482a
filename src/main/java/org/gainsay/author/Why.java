package org.gainsay.author;

import java.util.List;
import java.util.Map;
import org.gainsay.fact.Evidence;
import org.gainsay.rule.Rule;

/** Why a rule fired on a claim, or why it did not. */
public sealed interface Why {
  Rule rule();

  /**
   * It fired.
   *
   * @param facts what its variables stood for, by name, once for each match
   * @param evidence what it rests on
   */
  record Fired(Rule rule, List<Map<String, String>> facts, List<Evidence> evidence) implements Why {
    public Fired {
      facts = List.copyOf(facts);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * It did not.
   *
   * @param condition the first condition that never held, in the words of the rule
   * @param line where that stands in the file of the rule
   * @param nearest the fact that came nearest to it; empty where there is none
   * @param difference in what that differed from what was wanted
   */
  record Quiet(Rule rule, String condition, int line, String nearest, String difference)
      implements Why {
    /** {@code rules/contradiction.drl:14}. */
    public String place() {
      return rule.file() + ":" + line;
    }
  }
}
