package org.gainsay.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts endless sentences into windows, so that the time for an article grows with its length and
 * not with the square of its longest sentence. No sentence of news is that long.
 */
final class Windows {
  private static final int LONGEST = 400;

  private Windows() {}

  static List<Line> of(Line line) {
    int size = line.tokens().size();
    if (size <= LONGEST) {
      return List.of(line);
    }
    List<Line> windows = new ArrayList<>();
    for (int from = 0; from < size; from += LONGEST) {
      windows.add(window(line, from, Math.min(size, from + LONGEST)));
    }
    return windows;
  }

  private static Line window(Line line, int from, int to) {
    List<Line.NamedTokens> names = new ArrayList<>();
    for (Line.NamedTokens name : line.names()) {
      if (name.from() >= from && name.to() <= to) {
        names.add(new Line.NamedTokens(name.from() - from, name.to() - from, name.type()));
      }
    }
    return new Line(
        line.tokens().get(from).start(),
        line.tokens().get(to - 1).end(),
        line.paragraph(),
        line.role(),
        line.boilerplate(),
        line.tokens().subList(from, to),
        names);
  }
}
