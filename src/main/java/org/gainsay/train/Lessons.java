package org.gainsay.train;

import java.util.List;
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
    return new Lesson(article.article(), article.sentences().stream().map(Lessons::of).toList());
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
        spans(sentence, Layer.C),
        spans(sentence, Layer.CON));
  }

  private static List<Span> spans(TrainingSentence sentence, Layer layer) {
    return sentence.marks(layer).map(Mark::span).toList();
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
