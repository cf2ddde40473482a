package org.gainsay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.DidYouMean;
import org.gainsay.train.Task;

/** Names of tasks as a user types them. */
final class Tasks {
  private Tasks() {}

  static Task named(String word) throws UsageException {
    for (Task task : Task.values()) {
      if (task.label().equals(word)) {
        return task;
      }
    }
    List<String> labels =
        Stream.concat(
                Arrays.stream(Task.values()).map(Task::label),
                Stream.of(Evaluate.RELATIONS, Evaluate.ARTICLES))
            .toList();
    String hint = DidYouMean.hint(word, labels);
    throw new UsageException(
        word + " cannot be measured (expected one of " + String.join(", ", labels) + hint + ")");
  }
}
