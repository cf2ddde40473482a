package org.gainsay.train;

import java.util.List;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.tag.Lesson;

/**
 * A text in which a reader has marked what shall be found in it.
 *
 * @param name the file that it stands in, or the id that it has there
 * @param lines for each line of the text the line of that file, from 1; empty where the text has an
 *     id of its own
 * @param tasks what is marked in it; of anything else it says nothing
 * @param lesson the text with its marks
 * @param leftOut ranges in which a name may be found or not: neither is counted
 */
public record GoldText(
    String name, List<Integer> lines, Set<Task> tasks, Lesson lesson, List<Span> leftOut) {
  public GoldText {
    lines = List.copyOf(lines);
    tasks = Set.copyOf(tasks);
    leftOut = List.copyOf(leftOut);
  }

  /** Where a range stands: {@code file:line}, or the id of the text. */
  String place(Span span) {
    if (lines.isEmpty()) {
      return name;
    }
    String before = lesson.article().part(span.in()).substring(0, span.start());
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return name + ":" + lines.get(Math.min(line, lines.size() - 1));
  }
}
