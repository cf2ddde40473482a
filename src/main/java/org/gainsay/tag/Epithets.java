package org.gainsay.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text calls those it has named: "the inspector" after "Inspector Carmen Vella", "the
 * 45-year-old" after "Halima Warsame, a 45-year-old teacher", "the union" after the name of one.
 */
final class Epithets {
  /** Words that say nothing of who is meant. */
  private static final Set<String> EMPTY =
      Set.of("the", "this", "that", "these", "those", "same", "a", "an", "of", "for", "'s", "and");

  /** Nouns that stand for many in one text: not taken up by the bare word. */
  private static final Set<String> MANY =
      Set.of("source", "official", "man", "woman", "people", "person", "witness", "resident");

  /** How many names back a description may reach: an article has fewer. */
  private static final int REACH = 200;

  private static final int TITLE = 6;
  private static final int DESCRIPTION = 12;

  /** One who was named, and the words the text has for them. */
  private record Named(int line, Range range, Set<String> words) {}

  /** A name and the line it stands on. */
  record Mention(int line, Range range) {}

  private final List<Named> named = new ArrayList<>();

  Epithets(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (Line.NamedTokens name : lines.get(i).names()) {
        if (name.type() != Name.Type.LOCATION) {
          add(lines.get(i), i, name);
        }
      }
    }
  }

  private void add(Line line, int index, Line.NamedTokens name) {
    Phrases phrases = new Phrases(line);
    Set<String> words = new HashSet<>();
    if (name.type() == Name.Type.ORGANIZATION) {
      addWords(words, phrases, name.from(), name.to());
    } else {
      int from = name.from();
      while (from > 0 && name.from() - from < TITLE && isTitle(phrases, from - 1)) {
        from--;
      }
      addWords(words, phrases, from, Math.max(name.from(), name.to() - 1));
      if (phrases.is(name.from() - 1, ",") && phrases.is(name.to(), ",", ".")) {
        Range apposed = phrases.nounPhraseBefore(name.from() - 1);
        addWords(words, phrases, apposed.from(), apposed.to());
      }
    }
    int after = name.to();
    if (phrases.is(after, ",", "(") || phrases.isTag(after, "VB") && isBe(phrases, after)) {
      int to = after + 1;
      boolean noun =
          phrases.is(to, "a", "an", "the", "its", "his", "her", "their", "who")
              || to < phrases.size() && phrases.at(to).chunk().endsWith("NP");
      while (noun
          && to < phrases.size()
          && to - after < DESCRIPTION
          && !phrases.is(to, ",", ";", ".", ")")
          && !phrases.isFinite(to)) {
        to++;
      }
      addWords(words, phrases, after + 1, to);
    }
    if (!words.isEmpty()) {
      named.add(new Named(index, new Range(name.from(), name.to()), words));
    }
  }

  private static boolean isBe(Phrases phrases, int at) {
    return phrases.at(at).lemma().equals("be");
  }

  private static boolean isTitle(Phrases phrases, int at) {
    Token token = phrases.at(at);
    return token.chunk().endsWith("NP")
        && (token.isNoun() || token.tag().startsWith("JJ"))
        && phrases.line().names().stream().noneMatch(name -> name.from() <= at && at < name.to());
  }

  private static void addWords(Set<String> words, Phrases phrases, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = phrases.at(i);
      if (token.text().indexOf(' ') >= 0) {
        words.addAll(List.of(token.lower().split(" ", -1)));
      }
      words.add(token.lower());
      words.add(token.lemma());
    }
  }

  /**
   * Whom a definite noun phrase takes up: the one named last of whom the text has used all its
   * words.
   */
  Optional<Mention> find(int line, Phrases phrases, Range range) {
    if (!phrases.is(range.from(), "the", "this", "that") || range.size() > 5) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    for (int i = range.from() + 1; i < range.to(); i++) {
      String word = phrases.at(i).lower();
      if (!EMPTY.contains(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty() || MANY.containsAll(words)) {
      return Optional.empty();
    }
    int last = upTo(line);
    for (int n = last - 1; n >= Math.max(0, last - REACH); n--) {
      Named one = named.get(n);
      boolean before = one.line() < line || one.line() == line && one.range().to() <= range.from();
      if (before && one.words().containsAll(words)) {
        return Optional.of(new Mention(one.line(), one.range()));
      }
    }
    return Optional.empty();
  }

  /** How many are named up to and on a line. */
  private int upTo(int line) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).line() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
