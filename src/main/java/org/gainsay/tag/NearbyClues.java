package org.gainsay.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.tag.Stances.Stance;

/** What the sentences before and after a claim say of it, as features of its posture. */
final class NearbyClues {
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "will", "would");

  /** How many words of a sentence tell how it takes up the one before. */
  private static final int HEAD = 12;

  private static final int BAG = 10;
  private static final int SHORT = 8;

  private final List<Line> lines;
  private final List<List<Stances.Hit>> stances;
  private final List<Set<String>> contents;
  private final Set<Integer> said;

  /**
   * For one article.
   *
   * @param said the lines that have the cue of an attribution
   */
  NearbyClues(List<Line> lines, List<List<Stances.Hit>> stances, Set<Integer> said) {
    this.said = Set.copyOf(said);
    this.lines = lines;
    this.stances = stances;
    this.contents = lines.stream().map(line -> content(line.tokens())).toList();
  }

  void addTo(List<String> out, int line, Range claim, String kind) {
    List<Token> tokens = lines.get(line).tokens();
    Set<String> words = content(tokens.subList(claim.from(), claim.to()));
    Set<Stance> before = Stances.in(stances.get(line), 0, claim.from());
    Set<Stance> after = Stances.in(stances.get(line), claim.to(), tokens.size());
    int next = beside(line, 1);
    if (next >= 0) {
      next(out, line, next, words, before, after, kind);
    }
    int previous = beside(line, -1);
    if (previous >= 0) {
      List<Token> earlier = lines.get(previous).tokens();
      FrameClues.add(out, "P", all(previous));
      out.add("pEnd=" + FrameClues.at(earlier, earlier.size() - 1));
      if (earlier.get(earlier.size() - 1).is("?")) {
        out.add("answer=" + FrameClues.at(tokens, 0));
      }
    }
  }

  private void next(
      List<String> out,
      int line,
      int next,
      Set<String> words,
      Set<Stance> before,
      Set<Stance> after,
      String kind) {
    List<Token> tokens = lines.get(next).tokens();
    Set<Stance> head = Stances.in(stances.get(next), 0, HEAD);
    boolean same = lines.get(next).paragraph() == lines.get(line).paragraph();
    FrameClues.add(out, "X", head);
    FrameClues.add(out, "X" + same + (tokens.size() < SHORT), head);
    FrameClues.add(out, "X" + said.contains(next) + same, head);
    FrameClues.add(out, "kind=" + kind + "&X", head);
    FrameClues.pairs(out, "B", before, "X", head);
    FrameClues.pairs(out, "A", after, "X", head);
    FrameClues.pairs(out, "X", head, "X", head);
    String first = FrameClues.at(tokens, 0);
    String second = first + " " + FrameClues.at(tokens, 1);
    out.add("x1=" + first);
    out.add("x12=" + second);
    out.add("x123=" + second + " " + FrameClues.at(tokens, 2));
    for (int i = 0; i < Math.min(BAG, tokens.size()); i++) {
      out.add("next=" + FrameClues.normal(tokens.get(i)));
    }
    List<Token> own = lines.get(line).tokens();
    if (own.get(own.size() - 1).is("?")) {
      out.add("asked=" + first);
    }
    for (Stance stance : all(next)) {
      out.add("XA=" + stance);
      if (stance == Stance.FALSE
          || stance == Stance.NOT
          || stance == Stance.DENY
          || stance == Stance.TRUE) {
        out.add("x1=" + first + stance);
      }
    }
    String shared = Math.min(3, shared(words, next)) + "" + head.contains(Stance.NOT);
    out.add("shared=" + shared);
    for (Stance stance : List.of(Stance.DOUBT, Stance.MEDIUM, Stance.RUMOUR, Stance.SPREAD)) {
      if (before.contains(stance) || after.contains(stance)) {
        out.add(stance + "shared=" + shared);
      }
    }
  }

  private Set<Stance> all(int line) {
    return Stances.in(stances.get(line), 0, lines.get(line).tokens().size());
  }

  private int shared(Set<String> words, int line) {
    int shared = 0;
    for (String word : words) {
      shared += contents.get(line).contains(word) ? 1 : 0;
    }
    return shared;
  }

  private static Set<String> content(List<Token> tokens) {
    Set<String> content = new HashSet<>();
    for (Token token : tokens) {
      boolean verb = token.isVerb() && !LIGHT.contains(token.lemma());
      if (token.isNoun() || verb || token.tag().startsWith("JJ") || token.tag().equals("CD")) {
        content.add(token.lemma());
      }
    }
    return content;
  }

  /** The next line that is read in a direction, −1 where there is none. */
  private int beside(int line, int step) {
    int i = line + step;
    while (i >= 0 && i < lines.size() && lines.get(i).tokens().isEmpty()) {
      i += step;
    }
    return i >= 0 && i < lines.size() ? i : -1;
  }
}
