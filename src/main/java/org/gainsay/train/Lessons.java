package org.gainsay.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;
import org.gainsay.tag.Name;

/** Training articles as the tagger learns from them. */
final class Lessons {
  private Lessons() {}

  static List<Lesson> of(List<TrainingArticle> articles) {
    return articles.stream().map(Lessons::of).toList();
  }

  private static Lesson of(TrainingArticle article) {
    Map<String, Span> cues = new HashMap<>();
    for (TrainingSentence sentence : article.sentences()) {
      sentence.marks(Layer.CUE).forEach(mark -> cues.putIfAbsent(key(sentence, mark), mark.span()));
    }
    return new Lesson(
        article.article(),
        article.sentences().stream().map(sentence -> of(sentence, cues)).toList());
  }

  /**
   * Names the attribution that a mark is part of: one of its paragraph, or that of its sentence.
   */
  private static String key(TrainingSentence sentence, Mark mark) {
    return mark.attribution() > 0
        ? sentence.paragraph() + "/" + mark.attribution()
        : "sentence " + sentence.span();
  }

  private static Lesson.Sample of(TrainingSentence sentence, Map<String, Span> cues) {
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
        sentence.marks(Layer.C).map(Mark::span).toList(),
        sentence
            .marks(Layer.CON)
            .filter(mark -> cues.containsKey(key(sentence, mark)))
            .map(mark -> new Lesson.Content(mark.span(), cues.get(key(sentence, mark))))
            .toList());
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
