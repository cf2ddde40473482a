package org.gainsay.train;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Span;

/**
 * One sentence of the training data.
 *
 * @param text without marks
 * @param span where it stands in its article
 * @param paragraph counted from 0 within the article; the title is one
 * @param marks in order of their start, outer before inner
 */
public record TrainingSentence(
    String text, Span span, int paragraph, boolean boilerplate, List<Mark> marks) {
  public TrainingSentence {
    marks = List.copyOf(marks);
  }

  /** The marks of one layer. */
  public Stream<Mark> marks(Layer layer) {
    return marks.stream().filter(mark -> mark.layer() == layer);
  }
}
