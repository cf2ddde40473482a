package org.gainsay.train;

import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;

/**
 * One article of the training data.
 *
 * @param writer who wrote it
 * @param tasks what is marked in it to learn from
 * @param judged whether models are judged by it too; a counter-example says nothing of how often
 *     they err on pages as they are
 * @param manner how it is written: "local", "wire", …
 * @param article its title and text; sentences are joined with a blank, paragraphs with a newline
 */
public record TrainingArticle(
    String writer,
    Set<Task> tasks,
    boolean judged,
    String manner,
    Article article,
    List<TrainingSentence> sentences) {
  public TrainingArticle {
    tasks = Set.copyOf(tasks);
    sentences = List.copyOf(sentences);
  }
}
