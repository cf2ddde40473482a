package org.gainsay.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.tag.Tutor;

/** Compares what is a claim: a clause, a sentence or what somebody is said to have said. */
final class ClaimJudge {
  static final String YES = "claim";
  static final String NO = "no claim";

  private ClaimJudge() {}

  /** Whether a unit is taken for a claim where the model gives it some probability. */
  static Comparison compare(GoldText gold, List<Tutor.Judged> units, double threshold) {
    return Comparison.sum(
        units.stream().map(unit -> compare(gold, unit, unit.probability() >= threshold)).toList());
  }

  /** One unit, and whether it is taken for a claim. */
  static Comparison compare(GoldText gold, Tutor.Judged unit, boolean found) {
    boolean marked = unit.claim();
    Score yes = score(marked, found);
    Map<String, Score> classes = new LinkedHashMap<>();
    classes.put(YES, yes);
    classes.put(NO, score(!marked, !found));
    List<Mistake> mistakes = new ArrayList<>();
    if (marked != found) {
      double sure = Math.abs(unit.probability() - (marked ? 1 : 0));
      mistakes.add(mistake(gold, unit, label(marked), label(found), sure));
    }
    return new Comparison(yes, classes, mistakes);
  }

  private static Score score(boolean marked, boolean found) {
    return new Score(marked && found ? 1 : 0, found && !marked ? 1 : 0, marked && !found ? 1 : 0);
  }

  private static Mistake mistake(
      GoldText gold, Tutor.Judged unit, String marked, String found, double sure) {
    Article article = gold.lesson().article();
    Span sentence = Excerpt.sentence(gold, unit.span());
    String words = Excerpt.words(article, unit.span());
    String probability = String.format(Locale.ROOT, " (%.2f)", unit.probability());
    return new Mistake(
        marked + " -> " + found,
        gold.place(unit.span()),
        Excerpt.words(article, sentence),
        marked + ": " + words,
        found + probability,
        sure);
  }

  private static String label(boolean claim) {
    return claim ? YES : NO;
  }
}
