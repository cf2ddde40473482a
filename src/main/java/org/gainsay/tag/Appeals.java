package org.gainsay.tag;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that stand among appeals and speak of nothing that the rest of the article speaks of:
 * what a newspaper says of its own work when it asks for support.
 */
final class Appeals {
  private final List<Line> lines;
  private final BitSet lost = new BitSet();

  Appeals(List<Line> lines) {
    this.lines = lines;
    Map<String, Set<Integer>> paragraphsOf = new HashMap<>();
    BitSet asking = new BitSet();
    for (Line line : lines) {
      if (line.boilerplate()) {
        asking.set(line.paragraph());
      }
      for (Token token : line.tokens()) {
        if (token.isNoun()) {
          paragraphsOf.computeIfAbsent(token.lemma(), any -> new HashSet<>()).add(line.paragraph());
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean near = asking.get(line.paragraph()) || speaksOfItself(line);
      if (near && !onTopic(line, paragraphsOf) && othersSpeak(line)) {
        lost.set(i);
      }
    }
  }

  private static boolean speaksOfItself(Line line) {
    return line.tokens().stream()
        .anyMatch(token -> token.is("we") || token.is("our") || token.is("us"));
  }

  private static boolean onTopic(Line line, Map<String, Set<Integer>> paragraphsOf) {
    return line.tokens().stream()
        .filter(token -> token.isNoun() && !Frames.isLight(token.lemma()))
        .anyMatch(token -> paragraphsOf.get(token.lemma()).size() > 1);
  }

  private boolean othersSpeak(Line line) {
    return lines.stream()
        .anyMatch(
            other ->
                !other.boilerplate()
                    && other.role() == Line.Role.BODY
                    && other.paragraph() != line.paragraph());
  }

  /** Whether the sentence is part of an appeal. */
  boolean contain(int line) {
    return lost.get(line);
  }
}
