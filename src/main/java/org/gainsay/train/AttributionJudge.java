package org.gainsay.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Statement;
import org.gainsay.tag.TaggedArticle;

/**
 * Compares who says what. Two are the same where their cues overlap and half of the characters that
 * either content holds are in both, and of either source too. Those without a source do not count.
 */
final class AttributionJudge {
  /** The least likeness of contents, and of sources. */
  static final double HALF = 0.5;

  private record Relation(
      BitSet source, BitSet cue, BitSet content, Span at, Lesson.Attribution spans) {}

  private record Pair(int gold, int found, double likeness) {}

  private final GoldText gold;
  private final Article article;
  private final TaggedArticle tagged;
  private final Function<List<Span>, CueKind> kinds;

  private AttributionJudge(
      GoldText gold, TaggedArticle tagged, Function<List<Span>, CueKind> kinds) {
    this.gold = gold;
    this.article = gold.lesson().article();
    this.tagged = tagged;
    this.kinds = kinds;
  }

  /**
   * Compares.
   *
   * @param kinds of what kind a cue is; one found that is right counts with the kind of its partner
   */
  static Comparison compare(
      GoldText gold, TaggedArticle tagged, Function<List<Span>, CueKind> kinds) {
    return new AttributionJudge(gold, tagged, kinds).compare();
  }

  private Comparison compare() {
    List<Relation> marked =
        gold.lesson().attributions().stream()
            .filter(each -> !each.source().isEmpty())
            .map(this::relation)
            .toList();
    List<Relation> found =
        tagged.attributions().stream()
            .filter(each -> each.source() != null)
            .map(this::relation)
            .toList();
    int[] partner = partners(marked, found);
    List<Mistake> mistakes = new ArrayList<>();
    Map<String, Score> classes = new LinkedHashMap<>();
    for (CueKind kind : CueKind.values()) {
      classes.put(kind.label(), Score.NONE);
    }
    BitSet used = new BitSet();
    for (int i = 0; i < partner.length; i++) {
      boolean right = partner[i] >= 0;
      count(classes, marked.get(i), new Score(right ? 1 : 0, 0, right ? 0 : 1));
      if (right) {
        used.set(partner[i]);
      } else {
        mistakes.add(missed(marked.get(i), found));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Relation one = found.get(i);
      if (!used.get(i)) {
        count(classes, one, new Score(0, 1, 0));
      }
      if (!used.get(i) && marked.stream().noneMatch(each -> each.cue.intersects(one.cue))) {
        mistakes.add(mistake("a cue where none is marked", one.at, null, one));
      }
    }
    Score all = classes.values().stream().reduce(Score.NONE, Score::plus);
    return new Comparison(all, classes, mistakes);
  }

  private void count(Map<String, Score> classes, Relation relation, Score score) {
    classes.merge(kinds.apply(relation.spans.cue()).label(), score, Score::plus);
  }

  private Relation relation(Lesson.Attribution each) {
    return new Relation(
        Letters.of(article, each.source()),
        Letters.of(article, each.cue()),
        Letters.of(article, each.content()),
        each.cue().get(0),
        each);
  }

  private Relation relation(Statement each) {
    return relation(
        new Lesson.Attribution(List.of(each.source()), List.of(each.cue()), each.content()));
  }

  /** For each marked one the one found that is taken for it, the likest first; −1 for none. */
  private static int[] partners(List<Relation> marked, List<Relation> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double content = Letters.likeness(marked.get(i).content, found.get(j).content);
        double source = Letters.likeness(marked.get(i).source, found.get(j).source);
        if (content >= HALF && source >= HALF && marked.get(i).cue.intersects(found.get(j).cue)) {
          pairs.add(new Pair(i, j, content + source));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    int[] partner = new int[marked.size()];
    Arrays.fill(partner, -1);
    BitSet used = new BitSet();
    for (Pair pair : pairs) {
      if (partner[pair.gold] < 0 && !used.get(pair.found)) {
        partner[pair.gold] = pair.found;
        used.set(pair.found);
      }
    }
    return partner;
  }

  private Mistake missed(Relation marked, List<Relation> found) {
    Relation near =
        found.stream()
            .filter(each -> each.cue.intersects(marked.cue))
            .max(Comparator.comparingDouble(each -> Letters.likeness(each.content, marked.content)))
            .orElse(null);
    if (near == null) {
      boolean sourceless =
          tagged.attributions().stream()
              .anyMatch(
                  each ->
                      each.source() == null
                          && Letters.of(article, List.of(each.cue())).intersects(marked.cue));
      return mistake(
          sourceless ? "no source is found" : "no cue is found", marked.at, marked, null);
    }
    boolean content = Letters.likeness(near.content, marked.content) >= HALF;
    boolean source = Letters.likeness(near.source, marked.source) >= HALF;
    String kind =
        content ? source ? "two for one" : "another source" : source ? "another content" : "both";
    return mistake(
        kind.equals("both") ? "another source and content" : kind, marked.at, marked, near);
  }

  private Mistake mistake(String kind, Span at, Relation marked, Relation found) {
    Span sentence = Excerpt.sentence(tagged, at);
    double near =
        marked == null || found == null ? 0 : Letters.likeness(found.content, marked.content);
    return new Mistake(
        kind, gold.place(at), Excerpt.words(article, sentence), words(marked), words(found), -near);
  }

  private String words(Relation relation) {
    if (relation == null) {
      return "";
    }
    Lesson.Attribution spans = relation.spans;
    return "["
        + Excerpt.words(article, spans.source())
        + "] ["
        + Excerpt.words(article, spans.cue())
        + "] ["
        + Excerpt.words(article, spans.content())
        + "]";
  }
}
