package org.gainsay.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.article.Span;
import org.gainsay.fact.Posture;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;

/** Training articles as the tagger learns from them. */
final class Lessons {
  private Lessons() {}

  static List<Lesson> of(List<TrainingArticle> articles) {
    return articles.stream().map(Lessons::of).toList();
  }

  private static Lesson of(TrainingArticle article) {
    return new Lesson(
        article.article(),
        article.sentences().stream().map(Lessons::of).toList(),
        attributions(article));
  }

  /** Marks of one number within one paragraph are one; without a number, those of one sentence. */
  private static List<Lesson.Attribution> attributions(TrainingArticle article) {
    Map<String, List<Mark>> groups = new LinkedHashMap<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      TrainingSentence sentence = article.sentences().get(i);
      for (Mark mark : sentence.marks()) {
        if (mark.layer().isAttribution()) {
          String key =
              mark.attribution() == 0 ? "s" + i : sentence.paragraph() + "/" + mark.attribution();
          groups.computeIfAbsent(key, any -> new ArrayList<>()).add(mark);
        }
      }
    }
    return groups.values().stream()
        .map(
            marks ->
                new Lesson.Attribution(
                    spans(marks, Layer.SRC), spans(marks, Layer.CUE), spans(marks, Layer.CON)))
        .filter(attribution -> !attribution.cue().isEmpty())
        .sorted(Comparator.comparing(attribution -> attribution.cue().get(0)))
        .toList();
  }

  private static List<Span> spans(List<Mark> marks, Layer layer) {
    return marks.stream().filter(mark -> mark.layer() == layer).map(Mark::span).sorted().toList();
  }

  private static Lesson.Sample of(TrainingSentence sentence) {
    List<Name> names =
        sentence.marks().stream()
            .filter(mark -> mark.layer().isName())
            .map(mark -> new Name(mark.span(), type(mark.layer())))
            .toList();
    return new Lesson.Sample(
        sentence.span(),
        sentence.paragraph(),
        sentence.boilerplate(),
        names,
        sentence.marks(Layer.C).map(Lessons::claim).toList(),
        sentence.marks(Layer.CON).map(Mark::span).toList());
  }

  private static Lesson.Claim claim(Mark mark) {
    Posture posture = Posture.valueOf(mark.posture().toUpperCase(Locale.ROOT));
    return new Lesson.Claim(mark.span(), posture, mark.negated());
  }

  private static Name.Type type(Layer layer) {
    return switch (layer) {
      case PER -> Name.Type.PERSON;
      case ORG -> Name.Type.ORGANIZATION;
      case LOC -> Name.Type.LOCATION;
      default -> throw new IllegalArgumentException(layer + " marks no name");
    };
  }
}
