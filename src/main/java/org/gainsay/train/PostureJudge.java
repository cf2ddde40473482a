package org.gainsay.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.TaggedArticle;
import org.gainsay.tag.TaggedClaim;

/**
 * Compares how the text stands to the claims that are marked: the posture of a marked claim is that
 * of the one found that shares most characters with it. Where none shares any it is not judged.
 */
final class PostureJudge {
  /** Label of what is counted apart: marked claims that were not found. */
  static final String NOT_FOUND = "not found";

  private PostureJudge() {}

  static Comparison compare(GoldText gold, TaggedArticle tagged) {
    List<Posture> found = new ArrayList<>();
    for (Lesson.Claim claim : claims(gold)) {
      found.add(nearest(gold.lesson().article(), claim.span(), tagged.claims()));
    }
    return compare(gold, found);
  }

  /** The marked claims in order. */
  static List<Lesson.Claim> claims(GoldText gold) {
    return gold.lesson().samples().stream().flatMap(each -> each.claims().stream()).toList();
  }

  /**
   * Compares.
   *
   * @param found for each marked claim how the text stands to it; {@code null} where it was missed
   */
  static Comparison compare(GoldText gold, List<Posture> found) {
    List<Lesson.Claim> claims = claims(gold);
    Map<String, Score> classes = new LinkedHashMap<>();
    for (Posture posture : Posture.values()) {
      classes.put(label(posture), Score.NONE);
    }
    classes.put(NOT_FOUND, Score.NONE);
    List<Mistake> mistakes = new ArrayList<>();
    Score all = Score.NONE;
    for (int i = 0; i < claims.size(); i++) {
      Posture marked = claims.get(i).posture();
      Posture other = found.get(i);
      if (other == null) {
        classes.merge(NOT_FOUND, new Score(0, 0, 1), Score::plus);
      } else if (other == marked) {
        classes.merge(label(marked), new Score(1, 0, 0), Score::plus);
        all = all.plus(new Score(1, 0, 0));
      } else {
        classes.merge(label(marked), new Score(0, 0, 1), Score::plus);
        classes.merge(label(other), new Score(0, 1, 0), Score::plus);
        all = all.plus(new Score(0, 1, 1));
        mistakes.add(mistake(gold, claims.get(i).span(), label(marked), label(other)));
      }
    }
    return new Comparison(all, classes, mistakes);
  }

  private static Posture nearest(Article article, Span span, List<TaggedClaim> found) {
    BitSet letters = Letters.of(article, List.of(span));
    Posture nearest = null;
    int most = 0;
    for (TaggedClaim claim : found) {
      BitSet common = Letters.of(article, List.of(claim.span()));
      common.and(letters);
      if (common.cardinality() > most) {
        most = common.cardinality();
        nearest = claim.posture();
      }
    }
    return nearest;
  }

  private static Mistake mistake(GoldText gold, Span span, String marked, String found) {
    Article article = gold.lesson().article();
    Span sentence = Excerpt.sentence(gold, span);
    return new Mistake(
        marked + " -> " + found,
        gold.place(span),
        Excerpt.words(article, sentence),
        marked + ": " + Excerpt.words(article, span),
        found,
        0);
  }

  static String label(Posture posture) {
    return posture.name().toLowerCase(Locale.ROOT);
  }
}
