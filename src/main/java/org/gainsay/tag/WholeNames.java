package org.gainsay.tag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds to the names of institutions throughout a page: what is "Harbour Lens" in one sentence is
 * neither a place nor two names in another one.
 */
final class WholeNames {
  private final Set<List<String>> whole = new HashSet<>();

  /** How many words they have, by their first one, the longest first. */
  private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();

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
            whole.add(words);
            lengths
                .computeIfAbsent(words.get(0), any -> new TreeSet<>(Comparator.reverseOrder()))
                .add(words.size());
          }
        });
  }

  static List<Line> mend(List<Line> lines) {
    WholeNames names = new WholeNames(lines);
    return names.whole.isEmpty() ? lines : lines.stream().map(names::mend).toList();
  }

  private Line mend(Line line) {
    TreeMap<Integer, Line.NamedTokens> names = new TreeMap<>();
    line.names().forEach(name -> names.put(name.from(), name));
    boolean changed = false;
    for (int i = 0; i < line.tokens().size(); i++) {
      int to = i + longest(line, i);
      Line.NamedTokens name = new Line.NamedTokens(i, to, Name.Type.ORGANIZATION);
      if (to > i && isOther(name, names.lowerEntry(i), names.lowerEntry(to))) {
        names.subMap(i, to).clear();
        names.put(i, name);
        changed = true;
      }
    }
    return changed ? line.with(List.copyOf(names.values())) : line;
  }

  /** How many words the longest of the names has that begins at a token; 0 where none does. */
  private int longest(Line line, int at) {
    NavigableSet<Integer> possible = lengths.get(line.tokens().get(at).text());
    if (possible != null) {
      for (int length : possible) {
        int to = at + length;
        if (to <= line.tokens().size() && whole.contains(words(line, at, to))) {
          return length;
        }
      }
    }
    return 0;
  }

  /**
   * Whether no name is this one, and none goes beyond it.
   *
   * @param before the last name that begins before it
   * @param last the last one that begins within it or before; names do not overlap
   */
  private static boolean isOther(
      Line.NamedTokens name,
      Map.Entry<Integer, Line.NamedTokens> before,
      Map.Entry<Integer, Line.NamedTokens> last) {
    boolean within = before != null && before.getValue().to() > name.from();
    boolean beyond = last != null && last.getValue().to() > name.to();
    return !within && !beyond && (last == null || !last.getValue().equals(name));
  }

  private static List<String> words(Line line, int from, int to) {
    return line.tokens().subList(from, to).stream().map(Token::text).toList();
  }
}
