package org.gainsay.train;

import java.util.List;
import org.gainsay.article.Article;

/**
 * One article of the training data.
 *
 * @param writer who wrote it
 * @param manner how it is written: "local", "wire", …
 * @param article its title and text; sentences are joined with a blank, paragraphs with a newline
 */
public record TrainingArticle(
    String writer, String manner, Article article, List<TrainingSentence> sentences) {
  public TrainingArticle {
    sentences = List.copyOf(sentences);
  }
}
