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
  /** An appeal of so many paragraphs without a word of asking stands between two that ask. */
  private static final int BETWEEN = 3;

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
    BitSet news = new BitSet();
    Map<Integer, Integer> shared = new HashMap<>();
    for (Line line : lines) {
      if (asking.get(line.paragraph())) {
        int more = shared.merge(line.paragraph(), shared(line, telling), Integer::sum);
        news.set(line.paragraph(), more > 1);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean amid = asking.get(line.paragraph());
      boolean near = amid || !postsItself && speaksOfItself(line);
      boolean story = amid ? news.get(line.paragraph()) : onTopic(line, telling);
      if (near && !story && othersSpeak(line)) {
        lost.set(i);
      }
    }
  }

  /**
   * Paragraphs in which the page talks about itself in every second sentence, and the one or two
   * that stand between two of them. One sentence of three is no appeal yet: "Write to us if you
   * were there."
   */
  private BitSet asking() {
    BitSet asking = new BitSet();
    lines.stream()
        .collect(Collectors.groupingBy(Line::paragraph))
        .forEach((paragraph, within) -> asking.set(paragraph, isAsking(within)));
    int[] paragraphs = lines.stream().mapToInt(Line::paragraph).distinct().toArray();
    BitSet between = new BitSet();
    int last = -1;
    for (int i = 0; i < paragraphs.length; i++) {
      if (asking.get(paragraphs[i])) {
        for (int n = last + 1; last >= 0 && i - last <= BETWEEN && n < i; n++) {
          between.set(paragraphs[n]);
        }
        last = i;
      }
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

  /** How many of its nouns the story has; whom or what both name counts for two. */
  private static int shared(Line line, Map<String, Set<Integer>> telling) {
    int shared = 0;
    for (Token token : line.tokens()) {
      boolean known = token.isNoun() && telling.containsKey(token.lemma());
      if (known && token.tag().startsWith("NNP")) {
        shared += 2;
      } else if (known && !Frames.isLight(token.lemma())) {
        shared++;
      }
    }
    return shared;
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
