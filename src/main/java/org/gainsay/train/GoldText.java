package org.gainsay.train;

import java.util.List;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;

/**
 * A text in which a reader has marked what shall be found in it.
 *
 * @param name the file that it stands in, or its id
 * @param firstLine line of that file on which it begins, from 1
 * @param tasks what is marked in it; of anything else it says nothing
 * @param lesson the text with its marks
 * @param leftOut where a name may be found or not: neither is counted
 */
public record GoldText(
    String name, int firstLine, Set<Task> tasks, Lesson lesson, List<Span> leftOut) {
  public GoldText {
    tasks = Set.copyOf(tasks);
    leftOut = List.copyOf(leftOut);
  }

  /** Where a range stands: {@code file:line}, or the id where the text has no file of its own. */
  public String place(Span span) {
    if (firstLine == 0) {
      return name;
    }
    String before = lesson.article().part(span.in()).substring(0, span.start());
    return name + ":" + (firstLine + before.chars().filter(c -> c == '\n').count());
  }
}
