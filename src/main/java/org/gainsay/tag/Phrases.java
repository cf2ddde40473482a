package org.gainsay.tag;

import java.util.List;
import java.util.Set;

/** What the tokens of one line form: noun phrases, verb groups, clauses. */
final class Phrases {
  /** Tags of words with which a noun phrase starts. */
  private static final Set<String> STARTS = Set.of("DT", "PRP", "PRP$", "WP");

  private static final Set<String> LINKS =
      Set.of("of", "for", "from", "in", "at", "with", "to", "on", "near", "inside", "behind", "'s");
  private static final Set<String> AUX =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must", "get");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "who",
          "which",
          "when",
          "while",
          "after",
          "before",
          "because",
          "as",
          "since",
          "if",
          "where",
          "whose",
          "until",
          "although",
          "though",
          "what",
          "whom",
          "how",
          "than");

  private final Line line;
  private final List<Token> tokens;

  Phrases(Line line) {
    Interruption.check();
    this.line = line;
    this.tokens = line.tokens();
  }

  Line line() {
    return line;
  }

  Token at(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  boolean is(int i, String... words) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    for (String word : words) {
      if (tokens.get(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isTag(int i, String prefix) {
    return i >= 0 && i < tokens.size() && tokens.get(i).tag().startsWith(prefix);
  }

  /** The word in lower case; "^" before the first, "$" after the last. */
  String word(int i) {
    return i < 0 ? "^" : i >= tokens.size() ? "$" : tokens.get(i).lower();
  }

  /** The part of speech; "^" before the first, "$" after the last. */
  String tag(int i) {
    return i < 0 ? "^" : i >= tokens.size() ? "$" : tokens.get(i).tag();
  }

  /** What the head of a noun phrase is: a pronoun, a name and its type, somebody who speaks. */
  String head(Range range) {
    if (range.isEmpty()) {
      return "none";
    }
    Token last = at(range.to() - 1);
    if (last.tag().startsWith("PRP") || last.tag().startsWith("W")) {
      return last.lower();
    }
    for (Line.NamedTokens name : line.names()) {
      if (name.from() < range.to() && name.to() >= range.to()) {
        return name.type().toString();
      }
    }
    for (int i = range.to() - 1; i >= range.from(); i--) {
      if (Roles.isSpeaker(at(i))) {
        return "role";
      }
    }
    return last.tag();
  }

  boolean isQuote(int i) {
    return is(i, "\"", "''", "``");
  }

  boolean isAux(int i) {
    return i >= 0
        && i < tokens.size()
        && (tokens.get(i).tag().equals("MD") || AUX.contains(tokens.get(i).lemma()));
  }

  /** A verb with tense or a modal: what a clause has one of. */
  boolean isFinite(int i) {
    return isTag(i, "VBD") || isTag(i, "VBZ") || isTag(i, "VBP") || isTag(i, "MD");
  }

  /** Whether the range has a clause; "fighters surrendered in the town" is often tagged VBN. */
  boolean hasFinite(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean past = isTag(i, "VBN") && i > range.from() && isTag(i - 1, "NN") && !is(i + 1, "by");
      if (isFinite(i) || past) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb group of the verb at {@code v} starts: auxiliaries, adverbs, negation. */
  int groupStart(int v) {
    int i = v;
    while (i > 0
        && (isAux(i - 1) || isTag(i - 1, "RB") || isTag(i - 1, "TO") || is(i - 1, "n't", "not"))) {
      i--;
    }
    while (i < v && isTag(i, "RB") && !is(i, "not", "n't", "never") && isTag(i - 1, ",")) {
      i++;
    }
    return i;
  }

  /** Whether some form of "be" stands in the verb group before {@code v}. */
  boolean isPassive(int v) {
    if (!at(v).tag().equals("VBN") && !at(v).tag().equals("VBD")) {
      return false;
    }
    for (int i = groupStart(v); i < v; i++) {
      if (at(i).lemma().equals("be")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun phrase that ends before {@code end}, with what hangs on it ("residents of the town"),
   * empty if there is none.
   */
  Range nounPhraseBefore(int end) {
    int from = nounChunkStart(end);
    if (from == end) {
      return Range.NONE;
    }
    while (from > 1) {
      if (is(from - 1, "and", "&") || LINKS.contains(at(from - 1).lower())) {
        int before = nounChunkStart(from - 1);
        if (before == from - 1 || isTime(before, from - 1)) {
          break;
        }
        from = before;
      } else if (at(from).tag().equals("POS")) {
        int before = nounChunkStart(from);
        if (before == from) {
          break;
        }
        from = before;
      } else {
        break;
      }
    }
    return new Range(from, end);
  }

  private boolean isTime(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Calendar.isTimeWord(at(i).text())) {
        return true;
      }
    }
    return false;
  }

  private int nounChunkStart(int end) {
    int i = end;
    while (i > 0) {
      Range name = nameAround(i - 1);
      i = name.from() + 1;
      Token token = at(i - 1);
      boolean inside = token.chunk().endsWith("NP") || isNominal(i - 1) || name.size() > 1;
      if (!inside) {
        break;
      }
      i--;
      if (token.chunk().equals("B-NP") && !isNominal(i - 1)) {
        break;
      }
      if (token.chunk().equals("B-NP") && STARTS.contains(token.tag())) {
        break;
      }
    }
    while (i < end && (isTag(i, "RB") || isTag(i, "CC"))) {
      i++;
    }
    return i;
  }

  private boolean isNominal(int i) {
    return isTag(i, "NNP") || (isTag(i, "POS"));
  }

  /** The noun phrase from {@code start} on, with what hangs on it, empty if there is none. */
  Range nounPhraseAt(int start) {
    int to = nounChunkEnd(start);
    if (to == start) {
      return Range.NONE;
    }
    while (to < size()) {
      int next;
      if (is(to, "of", "for", "from", "in", "at", "with", "and", "on", "'s", "behind")) {
        next = nounChunkEnd(to + 1);
        if (next == to + 1 || isTime(to + 1, next) || isFinite(next)) {
          break;
        }
      } else {
        break;
      }
      to = next;
    }
    return new Range(start, to);
  }

  private int nounChunkEnd(int start) {
    int i = start;
    while (i < size() && (at(i).chunk().endsWith("NP") || isTag(i, "NN") || isTag(i, "POS"))) {
      if (i > start && at(i).chunk().equals("B-NP") && !isTag(i, "NNP") && !isTag(i, "POS")) {
        break;
      }
      i = Math.max(i + 1, nameAround(i).to());
    }
    return i;
  }

  /** A name is one, whatever its words are: "Taiz Without Filter". Else the token alone. */
  private Range nameAround(int i) {
    for (Line.NamedTokens name : line.names()) {
      if (name.from() <= i && i < name.to()) {
        return new Range(name.from(), name.to());
      }
    }
    return new Range(i, i + 1);
  }

  /** Whether the token opens a clause of its own within a longer one. */
  boolean isSubordinator(int i) {
    return i >= 0 && i < size() && SUBORDINATORS.contains(at(i).lower());
  }

  /** Moves {@code to} back over final punctuation, closing quotes aside. */
  int withoutEnd(int from, int to) {
    int i = to;
    while (i > from && is(i - 1, ".", ",", ";", ":", "-", "--", "\u2013", "\u2014", "...")) {
      i--;
    }
    return i;
  }
}
