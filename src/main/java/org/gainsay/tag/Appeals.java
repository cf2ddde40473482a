package org.gainsay.tag;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sentences that stand among appeals and speak of nothing that the rest of the article speaks of:
 * what a newspaper says of its own work when it asks for support.
 */
final class Appeals {
  private final List<Line> lines;
  private final BitSet lost = new BitSet();

  /**
   * Looks for them in one article.
   *
   * @param postsItself whether "we" are those who were there, so that it marks no appeal
   */
  Appeals(List<Line> lines, boolean postsItself) {
    this.lines = lines;
    BitSet asking = asking();
    Map<String, Set<Integer>> telling = new HashMap<>();
    for (Line line : lines) {
      for (Token token : line.tokens()) {
        if (token.isNoun() && !asking.get(line.paragraph())) {
          telling.computeIfAbsent(token.lemma(), any -> new HashSet<>()).add(line.paragraph());
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean near = asking.get(line.paragraph()) || !postsItself && speaksOfItself(line);
      if (near && !onTopic(line, telling) && othersSpeak(line)) {
        lost.set(i);
      }
    }
  }

  /**
   * Paragraphs in which the page talks about itself in every second sentence, and those that stand
   * between two of them. One sentence of three is no appeal yet: "Write to us if you were there."
   */
  private BitSet asking() {
    BitSet asking = new BitSet();
    lines.stream()
        .collect(Collectors.groupingBy(Line::paragraph))
        .forEach((paragraph, within) -> asking.set(paragraph, isAsking(within)));
    int[] paragraphs = lines.stream().mapToInt(Line::paragraph).distinct().toArray();
    BitSet between = new BitSet();
    for (int i = 1; i + 1 < paragraphs.length; i++) {
      between.set(paragraphs[i], asking.get(paragraphs[i - 1]) && asking.get(paragraphs[i + 1]));
    }
    asking.or(between);
    return asking;
  }

  private static boolean isAsking(List<Line> paragraph) {
    return paragraph.stream().filter(Line::boilerplate).count() * 2 >= paragraph.size();
  }

  private static boolean speaksOfItself(Line line) {
    return line.tokens().stream()
        .anyMatch(token -> token.is("we") || token.is("our") || token.is("us"));
  }

  /** Whether a paragraph of the story speaks of the same; what appeals share is no topic. */
  private static boolean onTopic(Line line, Map<String, Set<Integer>> telling) {
    return line.tokens().stream()
        .filter(token -> token.isNoun() && !Frames.isLight(token.lemma()))
        .map(token -> telling.getOrDefault(token.lemma(), Set.of()))
        .anyMatch(
            where -> where.size() > 1 || where.size() == 1 && !where.contains(line.paragraph()));
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
