package org.gainsay.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Sentence;
import org.gainsay.tag.TaggedArticle;

/** Compares, sentence by sentence, what is boilerplate and what is the story. */
final class BoilerplateJudge {
  static final String YES = "boilerplate";
  static final String NO = "story";

  private BoilerplateJudge() {}

  /** A marked sentence is taken for boilerplate where most of its characters are. */
  static Comparison compare(GoldText gold, TaggedArticle tagged) {
    Article article = gold.lesson().article();
    List<Span> found =
        tagged.sentences().stream().filter(Sentence::boilerplate).map(Sentence::span).toList();
    BitSet letters = Letters.of(article, found);
    List<Lesson.Sample> samples = gold.lesson().samples();
    BitSet sentences = new BitSet();
    for (int i = 0; i < samples.size(); i++) {
      BitSet own = Letters.of(article, List.of(samples.get(i).span()));
      int all = own.cardinality();
      own.and(letters);
      sentences.set(i, 2 * own.cardinality() > all);
    }
    return compare(gold, sentences);
  }

  /**
   * Compares.
   *
   * @param found the marked sentences that are taken for boilerplate
   */
  static Comparison compare(GoldText gold, BitSet found) {
    List<Lesson.Sample> samples = gold.lesson().samples();
    List<Mistake> mistakes = new ArrayList<>();
    Score yes = Score.NONE;
    Score no = Score.NONE;
    for (int i = 0; i < samples.size(); i++) {
      boolean marked = samples.get(i).boilerplate();
      if (marked == found.get(i)) {
        Score right = new Score(1, 0, 0);
        yes = marked ? yes.plus(right) : yes;
        no = marked ? no : no.plus(right);
      } else {
        yes = yes.plus(new Score(0, marked ? 0 : 1, marked ? 1 : 0));
        no = no.plus(new Score(0, marked ? 1 : 0, marked ? 0 : 1));
        mistakes.add(mistake(gold, samples.get(i).span(), marked));
      }
    }
    Map<String, Score> classes = new LinkedHashMap<>();
    classes.put(YES, yes);
    classes.put(NO, no);
    return new Comparison(yes, classes, mistakes);
  }

  private static Mistake mistake(GoldText gold, Span span, boolean marked) {
    String one = marked ? YES : NO;
    String other = marked ? NO : YES;
    String sentence = Excerpt.words(gold.lesson().article(), span);
    return new Mistake(one + " -> " + other, gold.place(span), sentence, one, other, 0);
  }
}
