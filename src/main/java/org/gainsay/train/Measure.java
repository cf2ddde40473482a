package org.gainsay.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.gainsay.article.RejectedException;
import org.gainsay.tag.TaggedArticle;

/** Measures a tagger on marked texts. */
public final class Measure {
  private Measure() {}

  /**
   * Tags every text and compares.
   *
   * @param done told how many texts are done
   */
  public static Figures of(
      Task task, String data, List<GoldText> texts, GoldTagger tagger, IntConsumer done)
      throws RejectedException {
    Comparison sum = Comparison.NONE;
    int count = 0;
    for (GoldText text : texts) {
      TaggedArticle tagged = tagger.tag(text.lesson().article());
      sum =
          sum.plus(
              switch (task) {
                case ATTRIBUTIONS -> AttributionJudge.compare(text, tagged);
                default -> NameJudge.compare(text, tagged);
              });
      done.accept(++count);
    }
    return figures(task, data, texts.size(), sum);
  }

  static Figures figures(Task task, String data, int texts, Comparison sum) {
    List<Figures.Row> classes = new ArrayList<>();
    sum.classes().forEach((label, score) -> classes.add(new Figures.Row(label, score)));
    Map<String, List<Mistake>> kinds = new LinkedHashMap<>();
    sum.mistakes()
        .forEach(each -> kinds.computeIfAbsent(each.kind(), any -> new ArrayList<>()).add(each));
    List<Figures.Kind> mistakes = new ArrayList<>();
    kinds.forEach(
        (kind, each) -> {
          each.sort(Comparator.comparingDouble(Mistake::weight).reversed());
          mistakes.add(new Figures.Kind(kind, List.copyOf(each)));
        });
    mistakes.sort(Comparator.comparingInt(kind -> -kind.mistakes().size()));
    return new Figures(
        task,
        data,
        texts,
        new Figures.Row("all", sum.all()),
        classes,
        OptionalDouble.empty(),
        List.of(),
        mistakes,
        List.of());
  }
}
