package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds to the names of institutions throughout a page: what is "Harbour Lens" in one sentence is
 * neither a place nor two names in another one.
 */
final class WholeNames {
  private final Map<String, Set<List<String>>> byFirst = new HashMap<>();

  private WholeNames(List<Line> lines) {
    Map<List<String>, Integer> votes = new HashMap<>();
    for (Line line : lines) {
      for (Line.NamedTokens name : line.names()) {
        boolean speaks =
            name.from() > 1
                && line.tokens().get(name.from() - 1).is("to")
                && line.tokens().get(name.from() - 2).is("according");
        int vote = speaks ? 2 : name.type() == Name.Type.ORGANIZATION ? 1 : -1;
        votes.merge(words(line, name.from(), name.to()), vote, Integer::sum);
      }
    }
    votes.forEach(
        (words, more) -> {
          if (words.size() > 1 && more > 0) {
            byFirst.computeIfAbsent(words.get(0), any -> new HashSet<>()).add(words);
          }
        });
  }

  static List<Line> mend(List<Line> lines) {
    WholeNames whole = new WholeNames(lines);
    return whole.byFirst.isEmpty() ? lines : lines.stream().map(whole::mend).toList();
  }

  private Line mend(Line line) {
    List<Line.NamedTokens> names = new ArrayList<>(line.names());
    boolean changed = false;
    for (int i = 0; i < line.tokens().size(); i++) {
      int to = i + longest(line, i);
      if (to > i && isOther(names, i, to)) {
        int from = i;
        names.removeIf(name -> name.from() < to && from < name.to());
        names.add(new Line.NamedTokens(i, to, Name.Type.ORGANIZATION));
        changed = true;
      }
    }
    names.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return changed
        ? new Line(
            line.start(),
            line.end(),
            line.paragraph(),
            line.role(),
            line.boilerplate(),
            line.tokens(),
            names)
        : line;
  }

  /** How many words the longest of the names has that begins at a token; 0 where none does. */
  private int longest(Line line, int at) {
    int longest = 0;
    for (List<String> name : byFirst.getOrDefault(line.tokens().get(at).text(), Set.of())) {
      int to = at + name.size();
      boolean here = to <= line.tokens().size() && words(line, at, to).equals(name);
      longest = here ? Math.max(longest, name.size()) : longest;
    }
    return longest;
  }

  /** Whether no name is this one, and none goes beyond it. */
  private static boolean isOther(List<Line.NamedTokens> names, int from, int to) {
    for (Line.NamedTokens name : names) {
      boolean beyond =
          name.from() < to && from < name.to() && (name.from() < from || name.to() > to);
      boolean same =
          name.from() == from && name.to() == to && name.type() == Name.Type.ORGANIZATION;
      if (beyond || same) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(Line line, int from, int to) {
    return line.tokens().subList(from, to).stream().map(Token::text).toList();
  }
}
