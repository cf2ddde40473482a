package org.gainsay.tag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether a clause says that something is not so. */
final class Polarity {
  private static final Set<String> NEGATIONS = WordLists.set("negations.txt");

  private Polarity() {}

  /** A clause whose subject stands before it: "Nobody entered the town and burned houses". */
  static boolean isNegated(Phrases phrases, Range range, Range subject) {
    boolean nobody = false;
    for (int i = subject.from(); i < subject.to(); i++) {
      nobody |= phrases.is(i, "no", "nobody", "none", "neither", "not") && i <= subject.from() + 1;
    }
    return isNegated(phrases, range) != nobody;
  }

  /** An odd number of negations negates. "Not only" and "no doubt" are none. */
  static boolean isNegated(Phrases phrases, Range range) {
    int count = 0;
    int reach = Math.min(range.to(), reach(phrases, range));
    for (int i = range.from(); i < reach; i++) {
      if (!NEGATIONS.contains(phrases.at(i).lower())) {
        continue;
      }
      boolean harmless =
          phrases.is(i + 1, "only", "just", "doubt", "less", "later", "more", "fewer", "one")
                  && !phrases.is(i + 1, "one")
              || phrases.is(i, "no")
                  && phrases.is(i + 1, "one")
                  && phrases.is(i + 2, "doubts", "doubted")
              || phrases.is(i, "without") && i > range.from() + 3
              || phrases.is(i, "no") && phrases.is(i + 1, ".", ",");
      if (phrases.is(i, "no") && phrases.is(i + 1, "more", "longer")) {
        harmless = false;
      }
      if (!harmless) {
        count++;
      }
    }
    return count % 2 == 1;
  }

  /**
   * The lemmas of what a clause says there is none of: "had no masks and no water". Empty where the
   * clause as a whole is denied, and where nothing is.
   */
  static List<String> missing(Phrases phrases, Range range) {
    Set<String> missing = new LinkedHashSet<>();
    boolean after = false;
    for (int i = range.from(); i < range.to(); i++) {
      after |= phrases.isFinite(i);
      if (after && phrases.is(i, "not", "n't", "never", "nobody", "neither")) {
        return List.of();
      }
      if (after && phrases.is(i, "no") && phrases.isTag(i, "DT")) {
        for (int j = i + 1; j < range.to() && phrases.at(j).chunk().equals("I-NP"); j++) {
          missing.add(phrases.at(j).lemma());
        }
      }
    }
    return List.copyOf(missing);
  }

  /** Up to where a negation is one of the main clause: its verbs and the word or two after them. */
  private static int reach(Phrases phrases, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean inside = phrases.isSubordinator(i - 1) && i > range.from() + 1;
      if (phrases.isFinite(i) && !inside) {
        int end = i + 1;
        while (end < range.to()
            && (phrases.at(end).isVerb() || phrases.isTag(end, "RB") || phrases.is(end, "n't"))) {
          end++;
        }
        return end + 2;
      }
    }
    return range.from() + 6;
  }
}
