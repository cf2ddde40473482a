package org.gainsay.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;
import org.gainsay.tag.TaggedArticle;

/** Compares names: the same are those of one range and one type. */
final class NameJudge {
  private NameJudge() {}

  static Comparison compare(GoldText gold, TaggedArticle tagged) {
    return compare(gold, tagged.names(), span -> Excerpt.sentence(tagged, span));
  }

  /** How to get from a range to its sentence. */
  interface Sentences {
    Span of(Span span);
  }

  static Comparison compare(GoldText gold, List<Name> found, Sentences sentences) {
    Set<Name> marked = new HashSet<>();
    List<Name> inOrder = new ArrayList<>();
    for (Lesson.Sample sample : gold.lesson().samples()) {
      if (!sample.boilerplate()) {
        inOrder.addAll(sample.names());
      }
    }
    marked.addAll(inOrder);
    List<Name> counted = new ArrayList<>();
    for (Name name : found) {
      boolean leftOut = gold.leftOut().stream().anyMatch(name.span()::overlaps);
      if (marked.contains(name) || !leftOut) {
        counted.add(name);
      }
    }
    Set<Name> there = new HashSet<>(counted);
    Map<String, Score> classes = new LinkedHashMap<>();
    for (Name.Type type : Name.Type.values()) {
      Set<Name> right = of(there, type);
      int all = right.size();
      right.retainAll(marked);
      int hits = right.size();
      classes.put(label(type), new Score(hits, all - hits, of(marked, type).size() - hits));
    }
    List<Mistake> mistakes = new ArrayList<>();
    for (Name name : inOrder) {
      if (!there.contains(name)) {
        mistakes.add(missed(gold, name, there, marked, sentences));
      }
    }
    for (Name name : counted) {
      if (!marked.contains(name)
          && inOrder.stream().noneMatch(each -> each.span().overlaps(name.span()))) {
        mistakes.add(mistake(gold, "nothing", label(name.type()), null, name, sentences));
      }
    }
    Score all = classes.values().stream().reduce(Score.NONE, Score::plus);
    return new Comparison(all, classes, mistakes);
  }

  private static Set<Name> of(Set<Name> names, Name.Type type) {
    Set<Name> out = new HashSet<>(names);
    out.removeIf(name -> name.type() != type);
    return out;
  }

  private static Mistake missed(
      GoldText gold, Name name, Set<Name> found, Set<Name> marked, Sentences sentences) {
    Name near =
        found.stream()
            .filter(each -> each.span().overlaps(name.span()) && !marked.contains(each))
            .min((a, b) -> a.span().compareTo(b.span()))
            .orElse(null);
    String taken = "nothing";
    if (near != null) {
      boolean sameType = near.type() == name.type();
      boolean sameSpan = near.span().equals(name.span());
      taken = sameType ? "another range" : label(near.type()) + (sameSpan ? "" : ", another range");
    }
    return mistake(gold, label(name.type()), taken, name, near, sentences);
  }

  private static Mistake mistake(
      GoldText gold, String one, String other, Name marked, Name found, Sentences sentences) {
    Span at = marked == null ? found.span() : marked.span();
    return new Mistake(
        one + " -> " + other,
        gold.place(at),
        Excerpt.words(gold.lesson().article(), sentences.of(at)),
        words(gold, marked),
        words(gold, found),
        0);
  }

  private static String words(GoldText gold, Name name) {
    return name == null ? "" : "[" + Excerpt.words(gold.lesson().article(), name.span()) + "]";
  }

  static String label(Name.Type type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
